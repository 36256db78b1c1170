import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { SECTION_TITLES, SECTIONS, type SectionKey } from '../area.ts';
import type { StatementContent } from '../content.ts';
import { plainText } from '../facts/marked-text.ts';

/**
 * What changed from one published version to the next, a line each in the words of the reader: which sections say
 * something else, and whether the companies, the period or the name changed.
 */
export function changesBetween(before: StatementContent, after: StatementContent): string[] {
  const sections = SECTIONS.filter((key) => textOf(before, key) !== textOf(after, key)).map(
    (key) => `Text changed: ${SECTION_TITLES[key]}`,
  );
  const rest: [string, (content: StatementContent) => unknown][] = [
    ['The companies that the statement speaks for changed', ({ members }) => members],
    ['The period changed', ({ period }) => period],
    ['What is said of the organisation changed', ({ organisation }) => organisation],
  ];
  const others = rest.filter(([, part]) => canonicalJson(part(before)) !== canonicalJson(part(after)));
  return [...sections, ...others.map(([words]) => words)];
}

function textOf(content: StatementContent, key: SectionKey): string {
  return content.sections
    .filter((section) => section.key === key)
    .flatMap(({ answers }) => answers.map(({ heading, text }) => `${heading ?? ''}\n${plainText(text)}`))
    .join('\n\n');
}
