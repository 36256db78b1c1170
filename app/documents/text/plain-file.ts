import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { plainStatement } from '#app/domain/statements/publication/readable.ts';
import { standingNotes } from '#app/domain/statements/publication/standing-notes.ts';
import { translate } from '#app/http/translate.ts';
import { RULE } from '#app/domain/statements/publication/readable.ts';
import { headLines, memberLines, signatureLines } from './statement-lines.ts';

/**
 * A published statement as plain text: what stands beside it and who makes it, then the approved text word for word
 * between two rules, then the companies it speaks for, and who approved and signed it.
 */
export function plainFile(statement: PublicStatement): string {
  const { content, revision } = statement;
  const notes = standingNotes(statement).map(({ title, text, changes }) =>
    [`${title}. ${text}`, ...changes.map((change) => `- ${change}`)].join('\n'),
  );
  const code: [string, string] = [translate('en', 'publicStatement.code'), revision.code];
  const head = [...headLines(statement), code].map(([label, value]) => `${label}: ${value}`).join('\n');
  const end = [...memberParts(content.members), ...signatureParts(statement)];
  return `${[...notes, head, RULE, plainStatement(content).trimEnd(), RULE, ...end].join('\n\n')}\n`;
}

function memberParts(members: PublicStatement['content']['members']): string[] {
  if (members.length === 0) return [];
  const { title, covered, lead, others } = memberLines(members);
  const items = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return [title, items(covered), ...(lead === null ? [] : [lead, items(others)])];
}

function signatureParts(statement: PublicStatement): string[] {
  const lines = signatureLines(statement);
  return lines.length === 0 ? [] : [translate('en', 'publicStatement.approvalTitle'), lines.join('\n')];
}
