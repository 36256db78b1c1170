import { useId } from 'react';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { BODY_WORDS } from './body-words.ts';
import { useApart } from './use-apart.ts';

/** Who approved and who signed, in sentences under the text, as a statement ends on paper. */
export function StatementSignature({ statement: { approval, signature } }: { statement: PublicStatement }) {
  const say = useWords();
  const locale = useLocale();
  const apart = useApart();
  const titleId = useId();
  const day = (date: string) => apart(formatPartialDate(locale, date));
  if (approval === null && signature === null) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{say('publicStatement.approvalTitle')}</h2>
      {approval === null ? null : (
        <p>
          {say('publicStatement.approvalText', {
            body: say(BODY_WORDS[approval.body]),
            date: day(approval.approvedOn),
          })}
        </p>
      )}
      {signature === null ? null : (
        <p>
          {say('publicStatement.signatureText', {
            name: apart(signature.name),
            title: apart(signature.title),
            date: day(signature.signedOn),
          })}
        </p>
      )}
    </section>
  );
}
