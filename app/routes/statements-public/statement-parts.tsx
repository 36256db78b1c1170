import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { Section } from '#app/components/layout/section.tsx';
import { sectionAnchor } from '#app/documents/html/statement-article.tsx';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { readableStatement } from '#app/domain/statements/publication/readable.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { PUBLIC_FILE_KINDS } from '#app/http/statement-paths.ts';
import type { MessageKey } from '#app/http/translate.ts';
import { fileOf } from './file-of.ts';

type Part = { statement: PublicStatement };

/** Dates of addresses and records, as the language of the page writes them. */
function useDay(): (date: string) => string {
  const locale = useLocale();
  return (date) => formatPartialDate(locale, date.slice(0, 10));
}

/** The sections as links. */
export function Contents({ content }: Pick<PublicStatement, 'content'>) {
  const say = useWords();
  const { sections } = readableStatement(content);
  if (sections.length < 2) return null;
  return (
    <nav className="statement-contents" aria-label={say('publicStatement.contents')}>
      <ul lang={content.language}>
        {sections.map(({ key, title }) => (
          <li key={key}>
            <a href={`#${sectionAnchor(key)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Every publishing of the statement with what changed, where there was more than one. */
export function Versions({ statement }: Part) {
  const { revisions, slug, year, content } = statement;
  const say = useWords();
  const day = useDay();
  const locale = useLocale();
  if (revisions.length < 2) return null;
  return (
    <Section title={say('publicStatement.versionsTitle')}>
      <p>{say('publicStatement.versionsLead')}</p>
      <ul>
        {revisions.map(({ number, publishedAt, changes, newest, withheld }) => {
          const words = say('publicStatement.version', { number, date: day(publishedAt) });
          const href = newest
            ? paths.publicStatement(locale, slug, year)
            : paths.publicVersion(locale, slug, year, number);
          return (
            <li key={number}>
              <Link to={href}>{words}</Link>
              {number === 1 ? <p>{say('publicStatement.firstVersion')}</p> : null}
              {withheld ? <p>{say('publicStatement.versionWithheld')}</p> : null}
              {number > 1 && changes.length === 0 && !withheld ? (
                <p>{say('publicStatement.noWords')}</p>
              ) : null}
              {changes.map((change) => (
                <p key={change}>
                  <bdi lang={content.language}>{change}</bdi>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The organisation's statements of other years. */
export function OtherYears({ statement }: Part) {
  const { others, slug, content } = statement;
  const say = useWords();
  const day = useDay();
  const locale = useLocale();
  if (others.length === 0) return null;
  return (
    <Section title={say('publicStatement.othersTitle')}>
      <ul>
        {others.map(({ year, title, period, withdrawn }) => (
          <li key={year}>
            <Link to={paths.publicStatement(locale, slug, year)} lang={content.language}>
              {title}
            </Link>
            <p>
              {say('publicStatement.yearLine', { date: day(period.to) })}
              {withdrawn ? ` · ${say('publicStatement.withdrawn')}` : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const FILE_WORDS = {
  pdf: 'publicStatement.filePdf',
  docx: 'publicStatement.fileDocx',
  html: 'publicStatement.fileHtml',
  txt: 'publicStatement.fileText',
  json: 'publicStatement.fileJson',
  jsonld: 'publicStatement.fileJsonld',
} as const satisfies Record<(typeof PUBLIC_FILE_KINDS)[number], MessageKey>;

/** The files that the statement is handed out in. */
export function Files({ statement }: Part) {
  const say = useWords();
  if (statement.withheld !== null) return null;
  return (
    <QuietSection title={say('publicStatement.filesTitle')}>
      <ul>
        {PUBLIC_FILE_KINDS.map((kind) => (
          <li key={kind}>
            <a href={fileOf(statement, kind)}>{say(FILE_WORDS[kind])}</a>
          </li>
        ))}
      </ul>
    </QuietSection>
  );
}

/** Where the organisation takes questions, that it does. */
export function AskNotice({ statement: { slug, askAllowed } }: Part) {
  const say = useWords();
  const locale = useLocale();
  if (!askAllowed) return null;
  return (
    <QuietSection title={say('publicStatement.askTitle')}>
      <p>{say('publicStatement.askText')}</p>
      <p>
        <Link to={paths.askOrganisation(locale, slug)}>{say('publicStatement.askLink')}</Link>
      </p>
    </QuietSection>
  );
}

/** A part that says nothing on paper. */
function QuietSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="screen-only">
      <Section title={title}>{children}</Section>
    </div>
  );
}
