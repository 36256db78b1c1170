import { FLAG_CHECKS, LEGAL_CHECKS, QUALITY_CHECKS } from './all-checks.ts';
import { areaFinding } from './areas/area-finding.ts';
import { readAreas } from './areas/read-areas.ts';
import { findingOf } from './check.ts';
import type { CheckInput } from './check-input.ts';
import { readText, type ReadText } from './read-text.ts';
import type { CheckReport, Signals } from './report.ts';

/**
 * Reads a statement against every numbered check of docs/statements.md. Our own draft comes with what its forms know; the
 * statement of somebody else is read from its sentences alone. A finding says "evidence found here" or "not found: is it
 * there?", never that a statement is good or lawful. Pure and deterministic; takes any text and never throws.
 */
export function checkStatement(input: CheckInput): CheckReport {
  const text = readText(input);
  const areas = readAreas(text);
  return {
    findings: [
      ...LEGAL_CHECKS.map((check) => findingOf(check, text)),
      ...areas.map(areaFinding),
      ...QUALITY_CHECKS.map((check) => findingOf(check, text)),
      ...FLAG_CHECKS.map((check) => findingOf(check, text)),
    ],
    areas,
    signals: signalsOf(text),
    readingEase: text.ease,
    language: text.language,
    sentences: text.sentences.map(({ sentence }) => sentence),
  };
}

function signalsOf(text: ReadText): Signals {
  const count = (standing: string) => text.body.filter(({ reading }) => reading.standing === standing).length;
  return {
    actions: count('action'),
    intentions: count('intention'),
    negatives: count('negative'),
    others: count('statement'),
    unchanged: text.sameness?.share ?? null,
  };
}
