import { renderToStaticMarkup } from 'react-dom/server';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { standingNotes } from '#app/domain/statements/publication/standing-notes.ts';
import { EXPORT_STYLE } from './export-style.ts';
import { StatementArticle } from './statement-article.tsx';
import { StatementSignature } from './statement-signature.tsx';
import { NumberNotes, StatementHead, StatementMembers, StatementProof } from './statement-record.tsx';

export type ExportAddresses = {
  /** Where the statement is published. */
  page: string;
  /** Where its code is looked up. */
  verify: string;
};

/**
 * A published statement as one HTML file that stands by itself: its style inside, no script, nothing fetched from
 * anywhere. For an organisation's own website, in the language of the statement.
 */
export function exportPage(statement: PublicStatement, { page, verify }: ExportAddresses): string {
  const { content } = statement;
  const document = (
    <html lang={content.language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{content.title}</title>
        <link rel="canonical" href={page} />
        <style dangerouslySetInnerHTML={{ __html: EXPORT_STYLE }} />
      </head>
      <body>
        <main>
          <h1>{content.title}</h1>
          {standingNotes(statement).map(({ title, text, changes }) => (
            <section key={title} className="standing-note">
              <p>
                <strong>{title}.</strong> {text}
              </p>
              <ul>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </section>
          ))}
          <StatementHead statement={statement} />
          <StatementMembers members={content.members} />
          <StatementArticle content={content} />
          <StatementSignature statement={statement} />
          <NumberNotes content={content} />
          <StatementProof statement={statement} href={verify} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
}
