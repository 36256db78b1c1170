import type { FormFacts } from '#app/domain/statements/check/check-input.ts';

/** A company's forms, all filled in and published in time; give what matters to the test. */
export function formFacts(part: Partial<FormFacts> = {}): FormFacts {
  return {
    scope: 'applies',
    turnover: '£60m to £100m',
    legalForm: 'company',
    kind: 'single',
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    approval: { body: 'board', approvedOn: '2026-06-04' },
    signature: {
      name: 'Maren Oldroyd',
      title: 'Chief executive',
      offices: ['director'],
      signedOn: '2026-06-04',
    },
    publishedOn: '2026-06-20',
    url: 'https://www.hollinbank.example.org/slavery',
    urlResult: 'reached',
    homepageLink: 'found',
    registryEntry: 'matches',
    ...part,
  };
}
