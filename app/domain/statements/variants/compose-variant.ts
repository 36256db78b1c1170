import type { ContentAnswer, StatementContent } from '../content.ts';
import { plainText } from '../facts/marked-text.ts';
import { questionsFor, questionWithId } from '../questions/questions.ts';
import type { ContentPoint, Regime } from '../regime.ts';
import { LAW_POINTS, type LawPoint, type VariantRegime } from './law-points.ts';

/** One answer under a point of the law, with the remark on what to check before it is used there. */
export type VariantAnswer = {
  questionId: string;
  ask: string;
  heading: string | null;
  standing: ContentAnswer['standing'];
  /** With marks of linked numbers. */
  text: string;
  check: string | null;
};

/** A question that could fill a point, and what the document says where there is nothing to report. */
type OpenQuestion = { questionId: string; ask: string; nothing: string | null };

export type VariantPoint = LawPoint & {
  /** Answers that are told here. */
  answers: VariantAnswer[];
  /** Answers that serve this point too and are told under another of the same law. */
  elsewhere: { heading: string; under: LawPoint }[];
  /** Questions that serve it and have no answer yet. */
  open: OpenQuestion[];
  /** "Nothing is said about …", where no answer serves it; null where one does. */
  silent: string | null;
};

/**
 * The answers of a statement under the points of another law. Each answer is told once, in full, under the first of the law's
 * points that its question serves, and named under the others; a point that nothing serves says so and is never left out.
 */
export function composeVariant(regime: VariantRegime, content: StatementContent): VariantPoint[] {
  const answers = content.sections.flatMap((section) => section.answers).filter(isFor(regime));
  const points = LAW_POINTS[regime];
  return points.map((law) => {
    const serving = answers.filter(({ serves, text }) => serves.includes(law.point) && text !== '');
    const told = serving.filter((answer) => placeOf(answer, points) === law.point);
    const elsewhere = serving.flatMap((answer) => {
      const place = placeOf(answer, points);
      const under = points.find(({ point }) => point === place);
      return place === law.point || under === undefined ? [] : [{ heading: nameOf(answer), under }];
    });
    return {
      ...law,
      answers: told.map((answer) => toAnswer(answer, regime)),
      elsewhere,
      open: openQuestions(law.point, regime, serving),
      silent: serving.length > 0 || law.point === NAMED_ANYWAY ? null : `Nothing is said about ${law.about}.`,
    };
  });
}

/** The document names the reporting entity from the statement's own facts, whatever is answered. */
const NAMED_ANYWAY: ContentPoint = 'au.identity';

const isFor =
  (regime: Regime) =>
  ({ onlyFor }: ContentAnswer): boolean =>
    onlyFor.length === 0 || onlyFor.includes(regime);

/** The first point of this law that the answer serves. */
function placeOf({ serves }: ContentAnswer, points: readonly LawPoint[]): ContentPoint | null {
  return serves.find((point) => points.some((law) => law.point === point)) ?? null;
}

function nameOf({ heading, ask }: ContentAnswer): string {
  return heading ?? ask;
}

function toAnswer(
  { questionId, ask, heading, standing, text }: ContentAnswer,
  regime: Regime,
): VariantAnswer {
  const check = questionWithId(questionId)?.checkCovers?.[regime] ?? null;
  return { questionId, ask, heading, standing, text, check };
}

function openQuestions(
  point: ContentPoint,
  regime: Regime,
  answered: readonly ContentAnswer[],
): OpenQuestion[] {
  return questionsFor(['uk', regime])
    .filter(
      ({ id, serves }) => serves.includes(point) && !answered.some(({ questionId }) => questionId === id),
    )
    .map(({ id, ask, nothing }) => ({ questionId: id, ask, nothing: nothing ?? null }));
}

/** The whole text of a variant, for looking through it. */
export function variantText(points: readonly VariantPoint[]): string {
  return points.flatMap(({ answers }) => answers.map(({ text }) => plainText(text))).join('\n\n');
}
