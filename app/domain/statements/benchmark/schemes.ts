import { classifySentences } from '../reading/classify-sentences.ts';
import type { CheckReport, Finding } from '../check/report.ts';
import type { ReadingModel } from '../reading/model.ts';
import { METRICS, type Metric } from './metrics.ts';

/** found: said to be so or done · planned: only announced, which scores nothing · not-found: is it there? */
export type MetricState = 'found' | 'planned' | 'not-found';

/** One ingredient of a published scheme, in Daylight's own reading, with what it rests on. */
export type MetricReading = { key: string; label: string; state: MetricState; evidence: readonly string[] };

/**
 * Two published schemes restated as Daylight's own reading of the text, from the description by WikiRate and Walk Free of
 * their metrics for the United Kingdom (wikirate.org). Neither is a score of theirs, and neither is a legal finding.
 */
export type SchemeReadings = { minimum: MetricReading[]; beyond: MetricReading[]; share: number };

/** How many sentences stand for a metric. */
const SHOWN = 2;

const MINIMUM: readonly { key: string; label: string; checks: readonly string[] }[] = [
  { key: 'homepage', label: 'Link on the home page', checks: ['A9'] },
  { key: 'board', label: 'Approved by the board', checks: ['A5'] },
  {
    key: 'signer',
    label: 'Signed by a director, managing director, chief executive or chair',
    checks: ['A7'],
  },
];

/** @param model the trained model of sentences; without it the written rules read alone */
export function readSchemes(report: CheckReport, model?: ReadingModel): SchemeReadings {
  const readings = classifySentences(report.sentences, model === undefined ? {} : { model });
  const beyond = METRICS.map((metric) => readMetric(metric, report, readings));
  const minimum = MINIMUM.map(({ key, label, checks }) => {
    const findings = report.findings.filter(({ check }) => checks.includes(check));
    const found = findings.length > 0 && findings.every(({ outcome }) => outcome === 'found');
    const state: MetricState = found ? 'found' : 'not-found';
    return { key, label, state, evidence: findings.flatMap(wordsOf).slice(0, SHOWN) };
  });
  return { minimum, beyond, share: beyond.filter(({ state }) => state === 'found').length / beyond.length };
}

function wordsOf({ evidence, says }: Finding): string[] {
  return evidence.length > 0 ? evidence.map(({ text }) => text) : [says];
}

function readMetric(
  { key, label, reads, words }: Metric,
  { sentences }: CheckReport,
  readings: ReturnType<typeof classifySentences>,
): MetricReading {
  const told: string[] = [];
  const planned: string[] = [];
  sentences.forEach(({ text, isHeading }, at) => {
    const reading = readings[at];
    if (isHeading || reading === undefined || !words.test(text)) return;
    if (reads.length > 0 && !reads.some((criterion) => reading.present.includes(criterion))) return;
    (reading.standing === 'intention' ? planned : told).push(text);
  });
  const state: MetricState = told.length > 0 ? 'found' : planned.length > 0 ? 'planned' : 'not-found';
  return { key, label, state, evidence: (told.length > 0 ? told : planned).slice(0, SHOWN) };
}
