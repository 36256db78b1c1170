import type { StatementPaper } from '#app/documents/pdf/statement/statement-view.ts';
import { dayOf } from '#app/domain/statements/day-words.ts';
import type { StatementContent, StatementVersion } from '#app/domain/statements/content.ts';

type Text = { content: StatementContent; version: StatementVersion | null };

/** What the paper of a text is made from. */
export function paperOf(
  { content, version }: Text,
  { today, verifyAt }: Pick<StatementPaper, 'today' | 'verifyAt'>,
): StatementPaper {
  return {
    content,
    state: version?.state ?? 'draft',
    hash: version?.hash ?? null,
    approval: version?.approval ?? null,
    signature: version?.signature ?? null,
    today,
    publishedOn: version?.publishedAt ? dayOf(version.publishedAt) : null,
    replacedOn: null,
    verifyAt,
  };
}
