import { statementHash } from '#app/domain/statements/approval/statement-hash.server.ts';
import { publicContent } from '#app/domain/statements/public-content.ts';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { verificationCode } from '#app/domain/statements/publication/verification-code.ts';
import { contentOf } from './publication.ts';

/** A published statement as the public reads it, without a store; give what matters to the test. */
export function publicStatementOf(part: Partial<PublicStatement> = {}): PublicStatement {
  const content = publicContent(contentOf());
  const hash = statementHash(content);
  const revision = {
    number: 1,
    hash,
    code: verificationCode(hash),
    changes: [],
    corrects: false,
    withheld: false,
    publishedAt: '2026-06-01T09:00:00.000Z',
    newest: true,
  };
  return {
    slug: 'tarnbrook-mills',
    year: '2026',
    content,
    approval: { body: 'board', approvedOn: '2026-05-11' },
    signature: { name: 'Imogen Farrow', title: 'Chief executive and director', signedOn: '2026-05-12' },
    revision,
    revisions: [revision],
    withdrawn: null,
    withheld: null,
    others: [],
    askAllowed: true,
    ...part,
  };
}
