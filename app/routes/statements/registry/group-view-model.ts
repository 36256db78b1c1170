import { countryName } from '#app/domain/reference/countries.ts';
import type { RegistryAnswers, RegistryField } from '#app/domain/statements/registry/answers.ts';
import { answerInWords } from '#app/domain/statements/registry/answer-in-words.ts';
import type { Proposal } from '#app/domain/statements/registry/propose.ts';
import type { RegistryQuestion } from '#app/domain/statements/registry/question.ts';
import { questionWithId } from '#app/domain/statements/questions/questions.ts';

/** One question of a page, as it is shown. */
export type ShownQuestion = {
  number: string;
  field: RegistryField;
  ask: string;
  hint: string | null;
  kind: RegistryQuestion['kind'];
  choices: { value: string; label: string; hint?: string }[];
  /** What stands in the field: typed, or proposed where nobody saved the page yet. */
  value: string | string[];
  /** In words, where the portal knows it from elsewhere and nobody types it. */
  known: string | null;
};

/** The question with its answer, and with what is proposed for it. */
export function showQuestion(
  question: RegistryQuestion,
  answers: RegistryAnswers,
  proposals: readonly Proposal[],
): ShownQuestion {
  const { number, field, ask, kind, known, options } = question;
  const own = proposals.filter((proposal) => proposal.field === field);
  const answer = answers[field];
  return {
    number,
    field,
    ask,
    kind,
    hint: hintOf(question, answer, own),
    choices: options.map((option) => {
      const proposal = own.find(({ value }) => value === option.value);
      return proposal === undefined ? option : { ...option, hint: reasonOf(proposal) };
    }),
    value: valueOf(question, answer, own),
    known: known ? answerInWords(question, answer) : null,
  };
}

function valueOf(
  { kind }: RegistryQuestion,
  answer: string | string[],
  proposals: readonly Proposal[],
): string | string[] {
  const values = proposals.map(({ value }) => value);
  if (typeof answer === 'string') return answer || (values[0] ?? '');
  const all = [...new Set([...answer, ...values])];
  return kind === 'countries' ? all.map((iso3) => countryName(iso3)).join(', ') : all;
}

function hintOf(
  { hint, limit, options, kind }: RegistryQuestion,
  answer: string | string[],
  proposals: readonly Proposal[],
): string | null {
  const used = typeof answer === 'string' && answer !== '' ? `; ${answer.length} used` : '';
  const [proposal] = options.length === 0 ? proposals : [];
  const parts = [
    hint,
    kind === 'countries' ? 'Names with commas between, such as India, Bangladesh.' : null,
    limit === null ? null : `At most ${limit} characters${used}.`,
    proposal === undefined ? null : reasonOf(proposal),
  ];
  return parts.filter((part) => part !== null).join(' ') || null;
}

/** "Proposed from your answer to “…”: …" */
function reasonOf({ questionId, because }: Proposal): string {
  const asked = questionId === null ? null : (questionWithId(questionId)?.ask ?? null);
  return asked === null ? `Proposed: ${because}.` : `Proposed from your answer to “${asked}”: “${because}”`;
}
