import { expect, test } from 'vitest';
import { changesSince } from '#app/domain/statements/approval/changes-since.ts';
import { minuteWording } from '#app/domain/statements/approval/minute-wording.ts';
import type { SectionKey } from '#app/domain/statements/area.ts';
import type { StatementContent } from '#app/domain/statements/content.ts';
import { LEGAL_FORMS, type LegalForm } from '#app/domain/statements/entities/legal-entity.ts';

function saying(key: SectionKey, text: string): Pick<StatementContent, 'sections'> {
  const answer = {
    questionId: `${key}.one`,
    ask: '',
    heading: null,
    level: null,
    standing: 'answered' as const,
    text,
    serves: [],
    onlyFor: [],
  };
  return { sections: [{ key, title: '', answers: [answer] }] };
}

test('the same text is unchanged in full, whatever its linked numbers are marked with', () => {
  const text = 'We buy from [204](fact:suppliers.total) mills. We visit them once a year.';
  expect(
    changesSince(saying('risk', text), saying('risk', text.replace('[204](fact:suppliers.total)', '204'))),
  ).toMatchObject([{ key: 'risk', unchanged: 1, added: [], removed: [] }]);
});

test('sentences that are new and sentences that went are told apart, and the share that stayed', () => {
  const [change] = changesSince(
    saying('training', 'We trained buyers. We trained drivers.'),
    saying('training', 'We trained buyers. We trained nobody else and we say why.'),
  );
  expect(change?.added).toEqual(['We trained nobody else and we say why.']);
  expect(change?.removed).toEqual(['We trained drivers.']);
  expect(change?.words).toEqual({ now: 11, before: 6 });
  expect(change?.unchanged).toBeGreaterThan(0.4);
  expect(change?.unchanged).toBeLessThan(0.7);
});

test('a section that only one year has is all new, or all gone', () => {
  const empty = { sections: [] };
  expect(changesSince(empty, saying('risk', 'There is risk.'))).toMatchObject([
    { unchanged: 0, added: ['There is risk.'], removed: [] },
  ]);
  expect(changesSince(saying('risk', 'There is risk.'), empty)).toMatchObject([
    { unchanged: 0, added: [], removed: ['There is risk.'] },
  ]);
  expect(changesSince(empty, empty)).toEqual([]);
});

const contentOf = (legalForm: LegalForm) => ({
  organisation: {
    name: 'Tarnbrook (invented)',
    companyNumber: null,
    legalForm,
    country: null,
    address: null,
    website: null,
  },
  period: { from: '2025-04-01', to: '2026-03-31' },
  kind: 'single' as const,
  members: [],
});

const PAPERS = { claimsWithoutEvidence: 2, lastYear: true };

test.each(LEGAL_FORMS)('the minute of a %s names who approves, who signs, and the version', (form) => {
  const words = minuteWording(contentOf(form), 'a'.repeat(64), PAPERS).join(' ');
  expect(words).toContain('1 April 2025 to 31 March 2026');
  expect(words).toMatch(/verification code [0-9A-Z]{4}-/);
  expect(words).toMatch(
    form === 'llp' ? /^The members of Tarnbrook \(invented\) have considered/ : / (has|have) considered/,
  );
});

test('the minute of a draft speaks of the version that lies before the body', () => {
  expect(minuteWording(contentOf('company'), null, PAPERS).join(' ')).toContain(
    'the version that is put before it',
  );
});

test('a minute says of nothing that it was considered which did not lie before the body', () => {
  const words = (claimsWithoutEvidence: number, lastYear: boolean) =>
    minuteWording(contentOf('company'), null, { claimsWithoutEvidence, lastYear })[0];
  expect(words(0, false)).toMatch(/put before it, together with the evidence\.$/);
  expect(words(1, false)).toMatch(/with the evidence and the one sentence without evidence\.$/);
  expect(words(6, true)).toMatch(
    /with the evidence, the 6 sentences without evidence and what changed since the last statement\.$/,
  );
});
