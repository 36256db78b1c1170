import type { StatementContent } from '../content.ts';
import { plainText } from '../facts/marked-text.ts';

/** Signs that are printed as letters are. */
const LETTERS = new Set('©®™↔↕↖↗↘↙↩↪ℹ');

/** The little pictures that stand in a statement, each once: the fonts of papers have none, and print a box in their place. */
export function picturesIn({ title, organisation, members, sections }: StatementContent): string[] {
  const texts = [
    title,
    organisation.name,
    ...members.flatMap(({ name, reason }) => [name, reason]),
    ...sections.flatMap(({ answers }) => answers.map(({ text }) => plainText(text))),
  ];
  const found = texts.join('\n').match(/\p{Extended_Pictographic}/gu) ?? [];
  return [...new Set(found)].filter((sign) => !LETTERS.has(sign));
}
