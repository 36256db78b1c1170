import { fc } from '#tests/support/properties.ts';
import { describe, expect, test } from 'vitest';
import { classifySentences } from '#app/domain/statements/reading/classify-sentences.ts';
import { foldCase } from '#app/domain/statements/reading/cues/cue.ts';
import { withoutLaws } from '#app/domain/statements/reading/masks.ts';
import { wordsOf } from '#app/domain/statements/reading/words.ts';
import { CRITERIA, type Criterion } from '#app/domain/statements/reading/criteria.ts';
import type { ReadingModel } from '#app/domain/statements/reading/model.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';
import { splitSentences } from '#app/domain/statements/reading/sentences.ts';

const model = readingModel();

/** Sentences that are evidence of nothing, so that the one that is asked about stands neither first nor last. */
const AROUND = 'Everybody deserves respect and a fair chance in life.';

const CANADIAN_ACT = 'Fighting Against Forced Labour and Child Labour in Supply Chains Act';

/** What one sentence is evidence of, by rules and model and by rules alone. */
function read(text: string): { byModel: readonly Criterion[]; byRules: readonly Criterion[] } {
  const around = Array.from({ length: 8 }, () => AROUND).join('\n\n');
  const sentences = splitSentences(`${around}\n\n${text}\n\n${around}`);
  const at = sentences.findIndex((sentence) => sentence.text === text);
  const present = (model?: ReadingModel): readonly Criterion[] =>
    classifySentences(sentences, model === undefined ? {} : { model })[at]?.present ?? [];
  return { byModel: present(model), byRules: present() };
}

describe('what a sentence is evidence of', () => {
  const evidence: readonly (readonly [Criterion, string])[] = [
    ['approval', 'This statement was approved by the board of directors of Alder Mills plc on 4 June 2026.'],
    ['approval', 'The trustees have approved this statement.'],
    [
      'approval',
      'In accordance with section 11 of the Act I attest that I have reviewed the information contained in this report.',
    ],
    ['signature', 'Signed by Ada Marsh, Chief Executive'],
    ['signature', 'Signed: Tom Hale, Designated Member, for and on behalf of Hale & Dunn LLP'],
    ['structure', 'We are a wholly-owned subsidiary of Alder Holdings plc and employ 450 people.'],
    ['operations', 'We manufacture garden furniture and operate three factories in Wales.'],
    ['supply-chains', 'We buy timber and fittings from about 120 suppliers based in Vietnam and Poland.'],
    ['risk', 'Migrant workers in our warehouses are more vulnerable to the risk of forced labour.'],
    [
      'mitigation',
      'All buyers were trained to spot the signs of modern slavery and new suppliers are audited.',
    ],
    ['remediation', 'The factory repaid the recruitment fees and agreed a corrective action plan with us.'],
    ['effectiveness', 'We measure how effective our steps are by the number of audits closed on time.'],
    [
      'effectiveness',
      'Internal audit tested a sample of contracts to see whether the agreed actions had been carried out.',
    ],
    ['remediation', 'The passports were handed back and the unpaid wages were settled by the factory.'],
    [
      'approval',
      'This report was approved pursuant to subparagraph 11(4)(a) of the Act by the governing body of Alder Foods Inc.',
    ],
    ['reporting-entity', 'This joint report is made by Alder Foods Inc. on behalf of its subsidiaries.'],
  ];
  test.each(evidence)('%s: %s', (criterion, text) => {
    expect(read(text).byModel).toContain(criterion);
    expect(read(text).byRules).toContain(criterion);
  });

  const none: readonly (readonly [Criterion, string])[] = [
    ['approval', 'The draft was considered by the Ethics Committee before it was put to the board.'],
    ['approval', 'Our Procurement Policy is approved by the Executive Committee.'],
    ['signature', 'Please contact our Procurement Manager with any question.'],
    ['signature', 'We are a signatory to the United Nations Global Compact.'],
    ['structure', 'Modern slavery is a crime and a violation of human rights.'],
    ['supply-chains', 'We deliver our furniture to customers in twelve countries.'],
    ['risk', 'Slavery takes various forms, such as servitude and human trafficking.'],
    ['mitigation', 'We believe that everybody deserves respect.'],
    ['remediation', 'We sell garden furniture.'],
    ['effectiveness', 'Our head office is in Swansea.'],
    ['risk', `This report is made under the ${CANADIAN_ACT}.`],
    ['supply-chains', `This report is made under the ${CANADIAN_ACT}.`],
  ];
  test.each(none)('not %s: %s', (criterion, text) => {
    expect(read(text).byModel).not.toContain(criterion);
    expect(read(text).byRules).not.toContain(criterion);
  });
});

test('the name of a law is one word, in every country, and leaves places in the text as they are', () => {
  const stems = (text: string) => wordsOf(text).map(({ stem }) => stem);
  expect(stems('under the UK Modern Slavery Act 2015')).toEqual(stems(`under the ${CANADIAN_ACT} 2024`));
  const text = foldCase(`Risks under the ${CANADIAN_ACT} are known`);
  expect(withoutLaws(text)).toHaveLength(text.length);
  expect(withoutLaws(text)).toMatch(/^risks under the act +are known$/);
});

describe('how a reading stands', () => {
  const standings = [
    ['action', 'We trained all buyers in May.'],
    ['action', 'Twelve factories were audited during the year.'],
    ['intention', 'Next year we will map the second tier of our cotton supply chain.'],
    ['intention', 'We plan to train our site managers.'],
    ['negative', 'We have not identified any case of modern slavery.'],
    ['negative', 'There were no reports during the year.'],
    ['statement', 'Modern slavery takes many forms.'],
  ] as const;
  test.each(standings)('%s: %s', (standing, text) => {
    expect(classifySentences(splitSentences(text)).map((reading) => reading.standing)).toEqual([standing]);
  });
});

const STATEMENT = `Our policies
Our code of conduct is part of every contract with suppliers. Anybody can raise a concern with our hotline.
Approval
This statement was approved by the board of Alder Mills plc (invented) on 4 June 2026.
Signed by Ada Marsh, Director`;

describe('reading a statement', () => {
  const sentences = splitSentences(STATEMENT);
  const readings = classifySentences(sentences, { model });

  test('the words that a reading rests on stand in its sentence', () => {
    expect(readings.some(({ present }) => present.length > 0)).toBe(true);
    for (const { sentence, present, because } of readings) {
      for (const criterion of present) {
        const words = because[criterion]?.words ?? [];
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(sentences[sentence]?.text).toContain(word);
      }
    }
  });

  test('an approval names the rule that spoke', () => {
    const approval = readings.find(({ present }) => present.includes('approval'));
    expect(approval?.because.approval?.rule).toMatch(/^approval\//);
  });

  test('the same text is read the same way twice', () => {
    expect(classifySentences(splitSentences(STATEMENT), { model })).toEqual(readings);
  });

  test('headings are evidence of nothing but a signature', () => {
    const found = readings.filter(({ sentence }) => sentences[sentence]?.isHeading === true);
    expect(found.flatMap(({ present }) => present).filter((one) => one !== 'signature')).toEqual([]);
  });
});

describe('whatever is read', () => {
  const words = [
    'approved',
    'board',
    '____',
    'Director',
    'risk',
    'of',
    'signed',
    'by',
    'Ltd.',
    '12',
    '•',
    '\n',
    'İ',
    '…',
    '$5m',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((all) => all.join(' ')),
  );

  test('nothing throws, and every score lies between 0 and 1', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text);
        for (const { scores } of classifySentences(sentences, { model })) {
          for (const criterion of CRITERIA)
            expect(scores[criterion] >= 0 && scores[criterion] <= 1).toBe(true);
        }
        for (const { from, to } of sentences) expect(0 <= from && from < to && to <= text.length).toBe(true);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  test('a long line of underscores and a long list of names take no time', () => {
    const long = `${'_'.repeat(4000)} ${'Ada '.repeat(800)} Director ${'of the board '.repeat(400)}`;
    const before = process.cpuUsage();
    classifySentences(splitSentences(long), { model });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
