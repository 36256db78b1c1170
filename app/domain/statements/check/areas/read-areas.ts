import { AREAS, type Area } from '../../area.ts';
import { evidenceOf } from '../check.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { ReadText } from '../read-text.ts';
import type { AreaReading, AreaState, PointReading } from '../report.ts';
import { DUE_DILIGENCE_POINTS } from './due-diligence-points.ts';
import { EFFECTIVENESS_POINTS } from './effectiveness-points.ts';
import type { AreaPoints, Point } from './point.ts';
import { POLICIES_POINTS } from './policies-points.ts';
import { RISK_POINTS } from './risk-points.ts';
import { STRUCTURE_POINTS } from './structure-points.ts';
import { TRAINING_POINTS } from './training-points.ts';

/** Daylight's own reading of the guidance of 2025, area by area and level by level; not its wording. */
export const AREA_POINTS: Readonly<Record<Area, AreaPoints>> = {
  structure: STRUCTURE_POINTS,
  policies: POLICIES_POINTS,
  risk: RISK_POINTS,
  'due-diligence': DUE_DILIGENCE_POINTS,
  training: TRAINING_POINTS,
  effectiveness: EFFECTIVENESS_POINTS,
};

/** Sentences that are quoted for one point. */
const QUOTED = 3;
/** Where the classifier gives less than this, the words alone do not carry a point that asks for it. */
const LIKELY = 1 / 3;

/** The six areas at both levels, level 1 first. */
export function readAreas(text: ReadText): AreaReading[] {
  return AREAS.flatMap((area, index) =>
    ([1, 2] as const).map((level) => {
      const points = AREA_POINTS[area][level].map((point) => readPoint(point, area, text));
      return { check: `B${index + 1}.${level}`, area, level, state: stateOf(points), points };
    }),
  );
}

/**
 * present: half of the points or more · in development: at least one point is there, begun or planned ·
 * not applicable: the draft says so of every point.
 */
function stateOf(points: readonly PointReading[]): AreaState {
  const count = (state: AreaState) => points.filter((point) => point.state === state).length;
  if (count('cannot-tell') > 0) return 'cannot-tell';
  const asked = points.length - count('not-applicable');
  if (asked === 0) return 'not-applicable';
  if (count('present') >= Math.ceil(asked / 2)) return 'present';
  return count('present') + count('in-development') > 0 ? 'in-development' : 'absent';
}

function readPoint(point: Point, area: Area, text: ReadText): PointReading {
  const { question, says } = point;
  const answered = text.body.filter(({ questionId }) => questionId === question);
  const standing = text.input.spans?.find(({ questionId }) => questionId === question)?.standing;
  const reading = (state: AreaState, evidence: readonly ReadSentence[]): PointReading => ({
    key: question,
    says,
    state,
    evidence: evidence.slice(0, QUOTED).map(evidenceOf),
  });
  if (standing === 'not-applicable') return reading('not-applicable', answered);
  if (standing === 'in-development') return reading('in-development', answered);
  if (!text.english && standing === undefined) return reading('cannot-tell', []);
  const all = sentencesFor(point, area, text, standing === 'answered' ? answered : []);
  const facts = all.filter((sentence) => isFact(point, sentence));
  if (facts.length > 0) return reading('present', facts);
  const plans = all.filter(({ reading: { standing: kind } }) => kind === 'intention');
  return plans.length > 0 ? reading('in-development', plans) : reading('absent', []);
}

/** The answer to the point's own question first, then what stands under a heading of the area, then the rest. */
function sentencesFor(
  point: Point,
  area: Area,
  { body, english }: ReadText,
  answered: readonly ReadSentence[],
): ReadSentence[] {
  const told = english ? body.filter((sentence) => speaksFor(point, sentence)) : [];
  const within = told.filter((sentence) => standsUnder(area, sentence));
  return [
    ...new Set([...answered.filter((sentence) => told.includes(sentence)), ...within, ...told, ...answered]),
  ];
}

function speaksFor(point: Point, { folded, reading }: ReadSentence): boolean {
  if (point.without?.test(folded) ?? false) return false;
  if (point.or !== undefined && reading.present.includes(point.or)) return true;
  return (
    point.words.test(folded) &&
    (point.with?.test(folded) ?? true) &&
    (point.likely?.some((criterion) => reading.scores[criterion] >= LIKELY) ?? true)
  );
}

const HEADINGS: Readonly<Record<Area, RegExp>> = {
  structure:
    /\bstructure|\borgani[sz]ation|\bbusiness\b|\bsupply chains?\b|\bgroup\b|\babout us\b|\bwho we are\b/i,
  policies: /\bpolic/i,
  risk: /\brisk/i,
  'due-diligence': /\bdiligence|\bremed|\bwhat we (?:did|do)\b|\bactions?\b|\bsuppliers\b/i,
  training: /\btraining|\bawareness/i,
  effectiveness:
    /\beffective|\bmeasur|\bprogress|\bgoals|\bindicators|\bworks\b|\bahead\b|\bnext\b|\bmonitor/i,
};

function standsUnder(area: Area, { sentence: { heading }, section }: ReadSentence): boolean {
  return section === area || (section === null && heading !== null && HEADINGS[area].test(heading));
}

/** A goal is told as an intention; elsewhere a plan is no fact, and a "none" only where it is honest to say so. */
function isFact({ question, honest }: Point, { reading: { standing } }: ReadSentence): boolean {
  if (standing === 'intention') return question === 'effectiveness.goals';
  return standing !== 'negative' || honest === true;
}
