import type { RegistryForm } from './answers.ts';
import { answerInWords } from './answer-in-words.ts';
import { DECLARATION } from './questions/declaration.ts';
import { REGISTRY_QUESTIONS } from './questions/registry-questions.ts';
import type { RegistryProblem } from './rules/rule.ts';
import { GROUP_TITLES } from './sections.ts';

/** How a question of the form stands, in the words of the sheet. */
type LineState = 'ready' | 'missing' | 'too long' | 'to put right' | 'optional, empty' | 'not asked';

/** One question of the form on the sheet that people type from. */
export type SheetLine = {
  section: string;
  number: string;
  question: string;
  /** What the published code calls it. */
  official: string;
  /** With the labels of the form. */
  answer: string;
  /** In characters; null where it is not a text. */
  limit: number | null;
  used: number | null;
  state: LineState;
  /** The boxes beside the question in the words of the form, in its order; none for a text or a day. */
  boxes: readonly { label: string; ticked: boolean }[];
  /** One of the boxes at most. */
  single: boolean;
};

/** Every question of the form in its order, answered as it stands, the tick of the declaration last. */
export function sheetLines({ answers }: RegistryForm, problems: readonly RegistryProblem[]): SheetLine[] {
  const lines = REGISTRY_QUESTIONS.map((question): SheetLine => {
    const { group, number, ask, official, field, limit, options } = question;
    const answer = answers[field];
    const text = limit !== null && options.length === 0;
    return {
      section: GROUP_TITLES[group],
      number,
      question: ask,
      official,
      answer: answerInWords(question, answer),
      limit,
      used: text ? answer.length : null,
      boxes: options.map(({ value, label }) => ({ label, ticked: [answer].flat().includes(value) })),
      single: options.length > 0 && !Array.isArray(answer),
      state: stateOf(answer.length === 0, {
        asked: question.asked(answers),
        problems: problems.filter((problem) => problem.field === field && problem.kind !== 'look'),
      }),
    };
  });
  const declared = answers.declaration === 'yes';
  const declaration: SheetLine = {
    section: 'Declaration',
    number: 'declaration',
    question: DECLARATION.join(' '),
    official: 'Declaration',
    answer: declared ? 'Ticked' : '',
    limit: null,
    used: null,
    state: declared ? 'ready' : 'missing',
    boxes: [{ label: 'I declare this', ticked: declared }],
    single: false,
  };
  return [...lines, declaration];
}

type Standing = { asked: boolean; problems: readonly RegistryProblem[] };

function stateOf(empty: boolean, { asked, problems }: Standing): LineState {
  const kinds = problems.map(({ kind }) => kind);
  if (kinds.includes('too-long')) return 'too long';
  if (kinds.includes('wrong')) return 'to put right';
  if (kinds.includes('missing')) return 'missing';
  if (!empty) return 'ready';
  return asked ? 'optional, empty' : 'not asked';
}
