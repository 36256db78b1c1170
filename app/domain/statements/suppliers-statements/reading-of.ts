import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { AREAS } from '../area.ts';
import { checkStatement } from '../check/check-statement.ts';
import { gapsOf } from '../check/gaps-of.ts';
import type { ReadingModel } from '../reading/model.ts';
import { detailsOf } from './statement-details.ts';
import type { StatementReading } from './supplier-statement.ts';

export type ReadingFrame = Omit<StatementReading, 'words' | 'details' | 'findings' | 'gaps' | 'absent'>;

/** Holds a supplier's text against the checks. What it says of the reading itself comes in the frame. */
export function readingOf(
  text: string,
  supplier: Pick<Supplier, 'name' | 'otherNames'>,
  frame: ReadingFrame,
  model: ReadingModel,
): StatementReading {
  const report = checkStatement({
    text,
    organisation: supplier.name,
    otherNames: supplier.otherNames.map(({ name }) => name),
    model,
    today: frame.at.toISOString().slice(0, 10),
  });
  return {
    ...frame,
    words: text.split(/\s+/).filter((word) => word !== '').length,
    details: detailsOf(report),
    findings: report.findings.map(({ check, group, title, outcome, says, fix, evidence }) => ({
      ...{ check, group, title, outcome, says, fix },
      places: evidence.map(({ from, to }) => ({ from, to })),
    })),
    gaps: gapsOf(report).map(({ area, says }) => ({ area, says })),
    absent: AREAS.filter((area) =>
      report.areas.some((one) => one.area === area && one.level === 1 && one.state === 'absent'),
    ),
  };
}
