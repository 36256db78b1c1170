import { THRESHOLDS, thresholdText } from '#app/domain/screening/threshold/threshold-choice.ts';
import {
  atThreshold,
  lostAt,
  marginBetween,
  type AtThreshold,
  type ThresholdStudy,
} from '#app/domain/screening/threshold/threshold-study.ts';
import type { StudyView } from '#app/domain/screening/threshold/view-study.server.ts';
import { formatDateTime, formatNumber, formatPercent, formatScore } from '#app/http/format.ts';

const TABLE_EVERY = 10;

/** The threshold that an address asks for, or null when it is none of the scale. */
export function readAsked(text: string | null): number | null {
  const asked = Number(text);
  return text !== null && THRESHOLDS.includes(asked) ? asked : null;
}

/** A study as the page shows it, with one threshold looked at. */
export function showStudy(study: ThresholdStudy, view: Pick<StudyView, 'inForce' | 'isStale'>, at: number) {
  const { inForce, isStale } = view;
  const everyFew = THRESHOLDS.filter((_threshold, step) => step % TABLE_EVERY === 0);
  const rows = [...new Set([...everyFew, at, inForce])].sort((one, other) => one - other);
  return {
    at: formatDateTime('en', study.at),
    by: study.personName,
    isStale,
    lists: study.lists.map(({ title, edition }) => `${title} (${edition})`),
    steps: THRESHOLDS.map((x) => ({ x, value: atThreshold(study, x).suppliers })),
    cut: study.cut,
    now: counts(study, inForce),
    tried: counts(study, at),
    unseen: undecided(study, inForce) - undecided(study, at),
    lost: lostAt(study, at).map((one) => ({ ...one, score: formatScore('en', one.score ?? 0, 3) })),
    confirmedAt: study.confirmed.flatMap(({ matchId, supplierName, score }) =>
      score === null ? [] : [{ key: matchId, x: score, label: supplierName }],
    ),
    notFound: study.confirmed.filter(({ score }) => score === null).length,
    margin: marginBetween(study, inForce, at).map((one) => ({
      ...one,
      score: formatScore('en', one.score, 3),
    })),
    rows: rows.map((threshold) => tableRow(study, threshold, inForce)),
  };
}

export type ShownStudy = ReturnType<typeof showStudy>;

function counts(study: ThresholdStudy, threshold: number): AtThreshold & { lost: number } {
  return { ...atThreshold(study, threshold), lost: lostAt(study, threshold).length };
}

/** Matches that nobody has decided for certain and that a threshold shows. */
function undecided(study: ThresholdStudy, threshold: number): number {
  const { byStanding } = atThreshold(study, threshold);
  return byStanding.undecided + byStanding.unsure;
}

function tableRow(study: ThresholdStudy, threshold: number, inForce: number) {
  const { suppliers, alerts, byStanding, lost } = counts(study, threshold);
  const number = (value: number) => formatNumber('en', value);
  return {
    key: String(threshold),
    cells: {
      threshold: `${thresholdText(threshold)}${threshold === inForce ? ' (in force)' : ''}`,
      suppliers: number(suppliers),
      share: formatPercent('en', study.suppliers === 0 ? 0 : suppliers / study.suppliers, 1),
      alerts: number(alerts),
      undecided: number(undecided(study, threshold)),
      cleared: number(byStanding['not-the-same']),
      confirmed: number(byStanding.confirmed),
      lost: number(lost),
    },
  };
}

/** The thresholds chosen so far in words, the newest first. */
export function showChoices({ choices, byDefault }: Pick<StudyView, 'choices' | 'byDefault'>) {
  return {
    byDefault: thresholdText(byDefault),
    chosen: choices.map(({ id, threshold, reason, personName, at }) => ({
      id,
      threshold: thresholdText(threshold),
      reason,
      who: `${personName}, ${formatDateTime('en', at)}`,
    })),
  };
}
