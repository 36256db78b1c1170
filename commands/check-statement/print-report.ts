import { countsInWords, GROUP_TITLES, outcomeWords } from '#app/domain/statements/check/outcome-words.ts';
import { CHECK_GROUPS, type CheckReport, type Finding } from '#app/domain/statements/check/report.ts';
import type { ReadDocument } from '#app/domain/statements/documents-in/document.ts';

/** Sentences that are quoted for one finding on the terminal. */
const QUOTED = 3;

/** The report as lines of plain text. */
export function printReport(
  file: string,
  { kind, pages, warnings }: ReadDocument,
  report: CheckReport,
): string {
  const { language, sentences, findings } = report;
  const about = [
    `${kind}${pages === null ? '' : `, ${pages} pages`}`,
    `${sentences.length} sentences`,
    `reads as ${language.name ?? 'a text too short to tell its language'}`,
  ];
  const lines = [`${file}: ${about.join(', ')}`, ...warnings.map(({ says }) => `Warning: ${says}`)];
  for (const group of CHECK_GROUPS) {
    const own = findings.filter((finding) => finding.group === group);
    lines.push('', `${GROUP_TITLES[group]}. ${countsInWords(own)}`, ...own.flatMap(linesOf));
  }
  lines.push('', 'These are hints where evidence stands and where it was not seen; they are no verdict.');
  return `${lines.join('\n')}\n`;
}

function linesOf(finding: Finding): string[] {
  const { check, title, says, fix, evidence } = finding;
  return [
    `${check.padEnd(5)} ${title}: ${outcomeWords(finding)}`,
    `      ${says}`,
    ...evidence.slice(0, QUOTED).map(({ sentence, text }) => `      [${sentence + 1}] “${text}”`),
    ...(evidence.length > QUOTED ? [`      and ${evidence.length - QUOTED} more`] : []),
    ...(fix === null ? [] : [`      To do: ${fix}`]),
  ];
}
