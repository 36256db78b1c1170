import type { Obstacle } from '../approval/rules.ts';
import type { StatementContent } from '../content.ts';
import { dayInWords } from '../day-words.ts';
import { changesBetween } from '../publication/changes-between.ts';

/** A correction says something else than the text that it takes the place of. */
export function correctionChangesSomething(
  published: StatementContent,
  content: StatementContent,
): Obstacle | null {
  if (changesBetween(published, content).length > 0) return null;
  return {
    rule: 'correction-changes-something',
    field: '',
    says: 'Nothing differs from the published text. Change what is wrong in it, or withdraw the correction under “Publication”.',
  };
}

/** What is approved is the corrected text, which nobody had before the first was public. */
export function correctionApprovedAfterPublication(
  approvedOn: string,
  { correction }: Pick<StatementContent, 'correction'>,
): Obstacle | null {
  if (correction === undefined || approvedOn >= correction.of.publishedOn) return null;
  return {
    rule: 'correction-approved-after-publication',
    field: 'approvedOn',
    says: `The text that is corrected was published on ${dayInWords(correction.of.publishedOn)}, so its correction was approved on that day or later. Enter the day on which the correction was approved.`,
  };
}
