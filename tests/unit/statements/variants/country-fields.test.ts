import { describe, expect, test } from 'vitest';
import {
  COUNTRY_FIELDS,
  countryProblems,
  countrySchema,
} from '#app/domain/statements/variants/country-fields.ts';
import { OF_THE_PAPER } from '#app/domain/statements/variants/country-field.ts';
import { VARIANT_REGIMES } from '#app/domain/statements/variants/law-points.ts';
import { privateDetails } from '#app/domain/statements/variants/private-details.ts';
import { questionnaireLines } from '#app/domain/statements/variants/questionnaire-lines.ts';
import { countryOf, fieldsOf } from './country-of.ts';

describe.each(VARIANT_REGIMES)('%s', (regime) => {
  test('with every field answered nothing is asked any more', () => {
    expect(countryProblems(regime, fieldsOf(regime))).toEqual([]);
    expect(countrySchema(regime).parse(fieldsOf(regime))).toEqual(fieldsOf(regime));
  });

  test('with no field answered each one that is needed is asked by name', () => {
    const needed = COUNTRY_FIELDS[regime].filter((field) => field.needed({})).map(({ name }) => name);
    expect(countryProblems(regime, {}).map(({ name }) => name)).toEqual(needed);
    expect(needed.length).toBeGreaterThan(0);
  });

  test('names of fields are used once', () => {
    const names = COUNTRY_FIELDS[regime].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

const namesOf = (regime: 'australia' | 'canada', answers: Record<string, string>) =>
  countryProblems(regime, { ...fieldsOf(regime), ...answers }).map(({ name }) => name);

test('Australia: a joint statement says who approved it, and why not all did', () => {
  expect(namesOf('australia', { joint: 'yes', jointApproval: '' })).toEqual(['jointApproval']);
  expect(namesOf('australia', { joint: 'yes', jointApproval: 'one', jointReason: '' })).toEqual([
    'jointReason',
  ]);
  expect(namesOf('australia', { joint: 'yes', jointApproval: 'higher', jointReason: '' })).toEqual([]);
  expect(namesOf('australia', { joint: 'no', jointApproval: '', jointReason: '' })).toEqual([]);
});

test('Australia: approval was not delegated, and a responsible member signs', () => {
  expect(namesOf('australia', { undelegated: '', responsible: '' })).toEqual(['undelegated', 'responsible']);
});

test('Canada: a revised report gives its date and what was changed', () => {
  expect(namesOf('canada', { revised: 'yes', revisedOn: '', changes: '' })).toEqual(['revisedOn', 'changes']);
  expect(namesOf('canada', { revised: 'no', revisedOn: '', changes: '' })).toEqual([]);
});

test('Canada: texts of the questionnaire have at most 1,500 characters', () => {
  const texts = COUNTRY_FIELDS.canada.filter(({ kind, part }) => kind === 'text' && part !== OF_THE_PAPER);
  expect(texts.length).toBeGreaterThan(8);
  for (const { name, limit } of texts) {
    expect(limit).toBe(1_500);
    const answers = { ...fieldsOf('canada'), joint: 'yes', revised: 'yes' };
    expect(countryProblems('canada', { ...answers, [name]: 'x'.repeat(1_500) })).toEqual([]);
    expect(countryProblems('canada', { ...answers, [name]: 'x'.repeat(1_501) })).toMatchObject([{ name }]);
  }
});

test('Canada: whoever attests has the authority to bind the entity', () => {
  expect(namesOf('canada', { authority: '' })).toEqual(['authority']);
});

test('a choice that is not offered is not taken', () => {
  expect(countrySchema('canada').safeParse({ form: 'guild' }).success).toBe(false);
});

test('the questionnaire marks what is no official wording', () => {
  const lines = questionnaireLines(countryOf('canada', { answers: fieldsOf('canada') }));
  expect(lines[0]).toMatchObject({ question: 'Legal name', answer: 'Tarnbrook Mills plc (invented)' });
  expect(lines.every(({ state }) => state === 'ready')).toBe(true);
  const steps = lines.find(({ part }) => part === 'Steps taken');
  expect(steps?.answer).toBe('Map activities; Map supply chains');
  expect(steps?.standing).toContain('not official wording');
  for (const { part, standing } of lines)
    expect(standing).toContain(part === 'Identification' ? 'publicsafety.gc.ca' : 'official');
});

test.each([
  ['We spoke with Mrs Adaeze Obi about her contract.', 'the name of a person'],
  ['Write to adaeze@example.org.', 'an e-mail address'],
  ['Call +44 20 7946 0000 at night.', 'a telephone number'],
])('personal details are pointed out: %s', (text, what) => {
  const [found] = privateDetails(text, []);
  expect(found?.what).toContain(what);
});

test('the names of those who sign are no private detail, nor are years and amounts', () => {
  expect(privateDetails('Ms Imogen Farrow answers for this.', ['Imogen Farrow'])).toEqual([]);
  expect(privateDetails('Between 2024 and 2026 we paid back £12,500 to 34 workers.', [])).toEqual([]);
});
