import { dayInWords } from '../day-words.ts';
import { labelsOf } from '../registry/option.ts';
import { VARIANT_REGIMES } from './law-points.ts';
import { REGIME_NAMES } from '../regime.ts';
import { type CountryField, OF_THE_PAPER } from './country-field.ts';
import { COUNTRY_FIELDS } from './country-fields.ts';
import type { CountryView } from './country-view.ts';

/** One question of Canada's online questionnaire on the sheet that people type from. */
export type QuestionnaireLine = {
  part: string;
  question: string;
  answer: string;
  state: 'ready' | 'missing' | 'to put right' | 'optional, empty';
  limit: number | null;
  used: number | null;
  /** How far the question can be taken for the official one. */
  standing: string;
};

const MARKS: Readonly<Record<CountryField['mark'], string>> = {
  confirmed: 'asked so on publicsafety.gc.ca',
  'second-hand': 'not official wording, known second-hand: confirm on the official form',
  recalled: 'not official wording, recalled: confirm on the official form',
  own: "Daylight's own words: the official guidance gives the prescribed ones",
};

/** Every question of Canada's questionnaire that is known here, what the portal knows first. */
export function questionnaireLines(view: CountryView): QuestionnaireLine[] {
  const { answers, problems } = view;
  const fields = COUNTRY_FIELDS.canada.filter(({ part }) => part !== OF_THE_PAPER);
  const asked = fields.map((field): QuestionnaireLine => {
    const { name, part, ask, kind, limit, options, mark, needed } = field;
    const value = answers[name] ?? '';
    const empty = value.length === 0;
    const broken = problems.some((problem) => problem.name === name);
    return {
      part,
      question: ask,
      answer: inWords(field, value),
      state: empty ? (needed(answers) ? 'missing' : 'optional, empty') : broken ? 'to put right' : 'ready',
      limit: kind === 'text' ? limit : null,
      used: kind === 'text' && options.length === 0 ? value.length : null,
      standing: MARKS[mark],
    };
  });
  return [...knownLines(view), ...asked];
}

function inWords({ kind, options }: CountryField, value: string | readonly string[]): string {
  const values = [value].flat();
  if (options.length > 0) return labelsOf(options, values).join('; ');
  if (kind === 'date') return values.map(dayInWords).join('');
  if (kind === 'tick') return values.includes('yes') ? 'Yes' : '';
  return values.join('; ');
}

/** What the portal knows from the statement. */
function knownLines({ content, statement }: CountryView): QuestionnaireLine[] {
  const elsewhere = statement.regimes
    .filter((regime) => regime !== 'canada' && (regime === 'uk' || VARIANT_REGIMES.includes(regime)))
    .map((regime) => REGIME_NAMES[regime]);
  const known = [
    { question: 'Legal name', answer: content.organisation.name },
    {
      question: 'Financial year',
      answer: `${dayInWords(content.period.from)} to ${dayInWords(content.period.to)}`,
    },
    { question: 'Does the reporter also report elsewhere?', answer: elsewhere.join('; ') || 'No' },
  ];
  return known.map(({ question, answer }) => ({
    part: 'Identification',
    question,
    answer,
    state: 'ready',
    limit: null,
    used: null,
    standing: MARKS.confirmed,
  }));
}
