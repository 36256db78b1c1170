import type { FoundKind } from '#app/components/status/found-mark.tsx';
import { AREAS, SECTION_TITLES } from '#app/domain/statements/area.ts';
import { countsInWords, GROUP_TITLES, outcomeWords } from '#app/domain/statements/check/outcome-words.ts';
import {
  type AreaReading,
  type AreaState,
  CHECK_GROUPS,
  type CheckGroup,
  type CheckReport,
  type Finding,
  type Outcome,
} from '#app/domain/statements/check/report.ts';
import { questionWithId } from '#app/domain/statements/questions/questions.ts';
import { formatNumber } from '#app/http/format.ts';

export type QuestionLink = { ask: string; href: string };
export type ShownFinding = {
  check: string;
  title: string;
  kind: FoundKind;
  word: string;
  says: string;
  fix: string | null;
  quotes: { text: string; from: QuestionLink | null }[];
  /** Where the draft would answer it. */
  questions: QuestionLink[];
};
export type ShownGroup = {
  group: CheckGroup;
  title: string;
  counts: string;
  /** What a person may want to change, then the rest. */
  open: ShownFinding[];
  rest: ShownFinding[];
};
export type ShownReport = ReturnType<typeof showReport>;

const KINDS: Readonly<Record<Outcome, FoundKind>> = {
  found: 'found',
  'not-found': 'missing',
  'in-development': 'begun',
  'not-applicable': 'not-applicable',
  look: 'look',
  'cannot-tell': 'unclear',
};
const STATES: Readonly<Record<AreaState, { kind: FoundKind; word: string }>> = {
  present: { kind: 'found', word: 'Present' },
  'in-development': { kind: 'begun', word: 'In development' },
  absent: { kind: 'missing', word: 'Not found' },
  'not-applicable': { kind: 'not-applicable', word: 'Not applicable' },
  'cannot-tell': { kind: 'unclear', word: 'Cannot tell' },
};

/** Where our own draft is worked on: the address of a question, and the page on which a check of the forms is answered. */
export type Places = {
  question(questionId: string): string;
  forms: Readonly<Record<string, QuestionLink>>;
};

/** A report as the page shows it. `places` is null for a text of somebody else. */
export function showReport(report: CheckReport, places: Places | null) {
  const { readingEase, signals, language, sentences } = report;
  return {
    facts: [
      { label: 'Sentences', value: formatNumber('en', sentences.length) },
      { label: 'Words', value: readingEase === null ? 'Not counted' : formatNumber('en', readingEase.words) },
      { label: 'Reading ease', value: readingEase === null ? 'Not measured' : easeWords(readingEase.score) },
      { label: 'Done and planned', value: `${signals.actions} done, ${signals.intentions} planned` },
    ],
    otherLanguage: language.code === null || language.code === 'en' ? null : (language.name ?? language.code),
    groups: CHECK_GROUPS.map((group) => showGroup(group, report.findings, places)),
    areas: AREAS.map((area) => ({
      key: area,
      label: SECTION_TITLES[area],
      cells: report.areas.filter((reading) => reading.area === area).map(showCell),
    })),
    sentence: areaSentence(report.areas),
  };
}

function easeWords(score: number): string {
  const word = score >= 60 ? 'plain' : score >= 45 ? 'fairly hard' : score >= 30 ? 'hard' : 'very hard';
  return `${Math.round(score)} of 100, ${word}`;
}

function showGroup(group: CheckGroup, findings: readonly Finding[], places: Places | null): ShownGroup {
  const own = findings.filter((finding) => finding.group === group);
  const shown = own.map((finding) => ({ finding, shown: showFinding(finding, places) }));
  const isOpen = ({ outcome, group: of }: Finding) =>
    of === 'flags' ? outcome === 'look' : !['found', 'not-applicable'].includes(outcome);
  return {
    group,
    title: GROUP_TITLES[group],
    counts: countsInWords(own),
    open: shown.filter((one) => isOpen(one.finding)).map((one) => one.shown),
    rest: shown.filter((one) => !isOpen(one.finding)).map((one) => one.shown),
  };
}

function showFinding(finding: Finding, places: Places | null): ShownFinding {
  const { check, title, says, evidence, group, outcome } = finding;
  const quotes = evidence.map(({ text, questionId }) => ({ text, from: linkTo(questionId, places) }));
  const links = linksOf(finding, places).filter(({ href }) =>
    quotes.every(({ from }) => from?.href !== href),
  );
  const isUnseenFlag = group === 'flags' && outcome === 'not-found';
  const isUnrecorded = places !== null && check in places.forms && outcome === 'not-found';
  return {
    check,
    title,
    kind: isUnseenFlag ? 'not-applicable' : KINDS[outcome],
    word: isUnrecorded ? 'Not recorded yet' : outcomeWords(finding),
    says,
    // The points of an area that are missing are listed as the questions that ask for them.
    fix: group === 'areas' && links.length > 0 ? null : finding.fix,
    quotes,
    questions: links,
  };
}

function linksOf({ check, fix, questions }: Finding, places: Places | null): QuestionLink[] {
  if (fix === null || places === null) return [];
  const form = places.forms[check];
  return form ? [form] : questions.flatMap((id) => linkTo(id, places) ?? []);
}

function linkTo(questionId: string | null, places: Places | null): QuestionLink | null {
  const question = questionId === null ? null : questionWithId(questionId);
  return question && places ? { ask: question.ask, href: places.question(question.id) } : null;
}

function showCell({ check, level, state, points }: AreaReading) {
  const present = points.filter((point) => point.state === 'present').length;
  return {
    key: check,
    label: `Level ${level}`,
    href: `#check-${check}`,
    ...STATES[state],
    points: points.map((point) => STATES[point.state].kind),
    count: `${STATES[state].word}: ${present} of ${points.length} points`,
  };
}

function areaSentence(areas: readonly AreaReading[]): string {
  const count = (level: 1 | 2) =>
    areas.filter((one) => one.level === level && one.state === 'present').length;
  return `Evidence was found for ${count(1)} of 6 areas at level 1 and ${count(2)} of 6 at level 2, in Daylight’s own reading of the guidance.`;
}
