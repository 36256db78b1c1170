import { describe, expect, test } from 'vitest';
import { answersToPutBack } from '#app/domain/statements/corrections/answers-to-put-back.ts';
import {
  correctionApprovedAfterPublication,
  correctionChangesSomething,
} from '#app/domain/statements/corrections/correction-rules.ts';
import { readCorrectionWords } from '#app/domain/statements/corrections/correction-form.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { isPublished, standingVersionId } from '#app/domain/statements/corrections/correction.ts';
import { factsOfCorrection } from '#app/domain/statements/corrections/facts-of-correction.ts';
import { plainStatement } from '#app/domain/statements/publication/readable.ts';
import { compareCopy, withoutWords } from '#app/domain/statements/publication/compare-copy.ts';
import { plainFile } from '#app/documents/text/plain-file.ts';
import { correctedEntry, resubmissionWords } from '#app/domain/statements/registry/corrected-entry.ts';
import type { RegistryComparison } from '#app/domain/statements/registry/registry-comparison.ts';
import type { Answer } from '#app/domain/statements/statement.ts';
import { revisedAnswers } from '#app/domain/statements/variants/revised-answers.ts';
import { publicStatementOf } from '#tests/support/builders/public-statement.ts';
import { contentOf, saidAnswer, saidSection } from '#tests/support/builders/publication.ts';

const OF = { number: 1, code: 'WXYZ-0000-0000', publishedOn: '2026-06-01' };
const CORRECTION = { of: OF, changed: ['Linen, not cotton', 'The town is named'] };
const answer = (part: Partial<Answer> & Pick<Answer, 'questionId' | 'text'>): Answer => ({
  organisationId: 'o1',
  statementId: 's1',
  standing: 'answered',
  version: 2,
  editedBy: 'p1',
  editedByName: 'Ada Kern',
  editedAt: new Date('2026-06-02T09:00:00Z'),
  ...part,
});
const PUBLISHED = contentOf({
  sections: [saidSection('structure', [saidAnswer({ text: 'We weave cotton.' })])],
});

test('answers are put back as they were published: changed ones, new ones, and ones that went', () => {
  const same = answer({ questionId: 'structure.business', text: 'We weave cotton.' });
  expect(answersToPutBack(PUBLISHED, [same])).toEqual([]);
  const back = { questionId: 'structure.business', standing: 'answered', text: 'We weave cotton.' };
  expect(answersToPutBack(PUBLISHED, [{ ...same, text: 'We weave linen.' }])).toEqual([back]);
  expect(answersToPutBack(PUBLISHED, [])).toEqual([back]);
  const added = answer({ questionId: 'risk.where', text: 'In spinning.' });
  expect(answersToPutBack(PUBLISHED, [same, added])).toEqual([
    { questionId: 'risk.where', standing: 'answered', text: '' },
  ]);
});

test('an answer that the published statement never asked for is left alone', () => {
  const other = answer({ questionId: 'canada.lost-income', text: 'Nothing was lost.' });
  const same = answer({ questionId: 'structure.business', text: 'We weave cotton.' });
  expect(answersToPutBack(PUBLISHED, [same, other])).toEqual([]);
});

test('a number that stands as it was published keeps its published value and day; one written anew is the record’s', () => {
  const { facts } = contentOf();
  const [suppliers] = facts;
  const recorded = new Map(
    facts.map(({ at: _at, ...fact }) => [fact.key, { ...fact, written: '230', value: 230 }]),
  );
  const kept = factsOfCorrection(['We buy from [204](fact:suppliers.total) suppliers.'], facts, recorded);
  expect(kept.get('suppliers.total')).toEqual(suppliers);
  const anew = factsOfCorrection(['We buy from [230](fact:suppliers.total) suppliers.'], facts, recorded);
  expect(anew.get('suppliers.total')).toMatchObject({ written: '230' });
});

test('what is changed is told a line each, without the signs of a list', () => {
  const form = readCorrectionWords({ reason: 'A slip', changed: '- Linen, not cotton\n\n• The town' });
  expect(form.changed).toEqual(['Linen, not cotton', 'The town']);
  expect(() => readCorrectionWords({ reason: 'A slip', changed: ' \n' })).toThrow(InvalidInput);
});

test('a statement that is being corrected is public, in the version that it corrects', () => {
  const correction = {
    reason: '',
    changed: [],
    of: { ...OF, versionId: 'v1' },
    before: {
      kind: 'single' as const,
      entityId: 'e1',
      members: [],
      period: { from: '2025-04-01', to: '2026-03-31' },
      regimes: [],
      previousId: null,
    },
    openedAt: new Date('2026-06-02T09:00:00Z'),
    openedBy: 'p1',
  };
  expect(isPublished({ state: 'draft', correction })).toBe(true);
  expect(isPublished({ state: 'draft', correction: null })).toBe(false);
  expect(standingVersionId({ correction, currentVersionId: 'v2' })).toBe('v1');
  expect(correctedEntry({ correction }, undefined, null)).toEqual({ on: null, changed: [] });
});

test('the registry is told again of a correction, and not of a first text', () => {
  const revision = { corrects: true, publishedAt: new Date('2026-07-01T09:00:00Z'), changes: ['Linen'] };
  const entry = correctedEntry({ correction: null }, revision, null);
  expect(entry && resubmissionWords(entry)).toContain('corrected on 1 July 2026. Submit its entry');
  expect(correctedEntry({ correction: null }, { ...revision, corrects: false }, null)).toBeNull();
});

test('a look at the entry after the correction ends the reminder, one before does not', () => {
  const revision = { corrects: true, publishedAt: new Date('2026-07-01T09:00:00Z'), changes: ['Linen'] };
  const look = (at: string): RegistryComparison => ({
    id: 'c1',
    organisationId: 'o1',
    statementId: 's1',
    at: new Date(at),
    byId: 'p1',
    byName: 'Ada Kern',
    row: { file: 'a.csv', fileHash: '', rowHash: '', year: 2026, updatedOn: null, samePeriod: true },
    same: 9,
    differs: [],
    seen: null,
    note: '',
  });
  expect(correctedEntry({ correction: null }, revision, look('2026-06-30T09:00:00Z'))).not.toBeNull();
  expect(correctedEntry({ correction: null }, revision, look('2026-07-02T09:00:00Z'))).toBeNull();
});

test('Canada’s revised report takes its date and its changes from the correction', () => {
  const version = null;
  const content = contentOf({ correction: CORRECTION });
  expect(revisedAnswers('canada', { revised: 'no' }, { content, version })).toEqual({
    revised: 'yes',
    revisedOn: '',
    changes: 'Linen, not cotton\nThe town is named',
  });
  expect(revisedAnswers('australia', {}, { content, version })).toEqual({});
  expect(revisedAnswers('canada', { revised: 'no' }, { content: contentOf(), version })).toEqual({
    revised: 'no',
  });
});

test('a plain text says over the statement what it corrects, and is still found to be the approved one', () => {
  const statement = publicStatementOf({ content: contentOf({ correction: CORRECTION }) });
  const text = plainFile(statement);
  expect(text.startsWith('Corrected on 1 June 2026. It takes the place of the version published on')).toBe(
    true,
  );
  expect(text).toContain('- Linen, not cotton\n- The town is named\n\nOrganisation: Tarnbrook Mills plc');
  expect(compareCopy(plainStatement(statement.content), text)).toEqual({ outcome: 'within' });
});

test('a comparison with a text that was taken back shows no word of it', () => {
  expect(withoutWords(compareCopy('We weave cotton in Tarnbrook.', 'We weave linen in Tarnbrook.'))).toEqual({
    outcome: 'other',
  });
  expect(withoutWords({ outcome: 'same' })).toEqual({ outcome: 'same' });
});

describe('correction-changes-something', () => {
  const content = (text: string) =>
    contentOf({ sections: [saidSection('structure', [saidAnswer({ text })])] });

  test('a text that says the same is no correction', () => {
    const found = correctionChangesSomething(content('We weave cotton.'), content('We weave cotton.'));
    expect(found?.says).toContain('Nothing differs from the published text');
  });

  test('another word is enough, and so is another company', () => {
    const published = content('We weave cotton.');
    expect(correctionChangesSomething(published, content('We weave linen.'))).toBeNull();
    const members = [{ name: 'Weir Ltd (invented)', companyNumber: null, included: true, reason: '' }];
    expect(correctionChangesSomething(published, { ...published, members })).toBeNull();
  });
});

describe('correction-approved-after-publication', () => {
  const correction = {
    of: { number: 1, code: 'A', publishedOn: '2026-06-01' },
    changed: ['Linen, not cotton'],
  };

  test('what was approved before the first text was public is no correction of it', () => {
    expect(correctionApprovedAfterPublication('2026-05-31', { correction })?.says).toContain(
      'published on 1 June 2026',
    );
    expect(correctionApprovedAfterPublication('2026-06-01', { correction })).toBeNull();
  });

  test('a first statement is not asked', () => {
    expect(correctionApprovedAfterPublication('2026-05-01', contentOf())).toBeNull();
  });
});
