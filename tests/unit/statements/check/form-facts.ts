import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import type { FormFacts } from '#app/domain/statements/check/check-input.ts';
import type { Finding } from '#app/domain/statements/check/report.ts';
import { readExample } from '#tests/support/statements/read-example.ts';

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
    registryEntry: {
      outcome: 'matches',
      on: '2026-07-01',
      where: 'StatementSummaries2026.csv',
      differs: [],
      before: false,
    },
    ...part,
  };
}

/** What the forms say, and what a check then answers. Today is 22 November 2026 unless told. */
export type FormCase = {
  what: string;
  check: string;
  form: Partial<FormFacts>;
  outcome: string;
  says: RegExp;
  today?: string;
};

/** The finding of one check on the strong example, given what the forms know. */
export function findingWith({ check, form, today = '2026-11-22' }: FormCase): Finding | undefined {
  const report = checkStatement({
    text: readExample('strong'),
    organisation: 'Hollinbank Outdoor plc',
    form: formFacts(form),
    today,
  });
  return report.findings.find((finding) => finding.check === check);
}
