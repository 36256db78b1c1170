import { useId } from 'react';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { type NumberNote, readableStatement } from '#app/domain/statements/publication/readable.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { BODY_WORDS } from './body-words.ts';
import { noteAnchor } from './statement-article.tsx';
import { useApart } from './use-apart.ts';

/** Who says it, for when, and who approved and signed it: the head of the document. */
export function StatementHead({ statement }: { statement: PublicStatement }) {
  const { content, approval, signature, revisions } = statement;
  const { publishedAt } = statement.revision;
  const corrected = content.correction !== undefined;
  const say = useWords();
  const locale = useLocale();
  const apart = useApart();
  const day = (date: string) => formatPartialDate(locale, date.slice(0, 10));
  const { organisation, period } = content;
  const lines: [string, string | null][] = [
    [say('publicStatement.organisation'), apart(organisation.name)],
    [say('publicStatement.companyNumber'), organisation.companyNumber],
    [
      say('publicStatement.period'),
      say('publicStatement.periodText', { from: day(period.from), to: day(period.to) }),
    ],
    [say('publicStatement.madeUnder'), say('publicStatement.madeUnderText')],
    [
      say('publicStatement.approved'),
      approval &&
        say('publicStatement.approvedBy', {
          body: say(BODY_WORDS[approval.body]),
          date: day(approval.approvedOn),
        }),
    ],
    [
      say('publicStatement.signed'),
      signature &&
        say('publicStatement.signedBy', {
          name: apart(signature.name),
          title: apart(signature.title),
          date: apart(day(signature.signedOn)),
        }),
    ],
    [
      say('publicStatement.published'),
      day((corrected ? revisions.at(-1) : null)?.publishedAt ?? publishedAt),
    ],
    [say('publicStatement.corrected'), corrected ? day(publishedAt) : null],
  ];
  return (
    <dl className="statement-head">
      {lines.map(([label, value]) =>
        value === null ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The companies of a group statement; nothing for a statement of one company. */
export function StatementMembers({ members }: Pick<PublicStatement['content'], 'members'>) {
  const say = useWords();
  const included = members.filter((member) => member.included);
  const others = members.filter((member) => !member.included);
  const titleId = useId();
  if (members.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{say('publicStatement.membersTitle')}</h2>
      <ul>
        {included.map(({ name, companyNumber }) => (
          <li key={name}>
            <bdi>{companyNumber === null ? name : `${name} (${companyNumber})`}</bdi>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : <p>{say('publicStatement.notCovered')}</p>}
      {others.length === 0 ? null : (
        <ul>
          {others.map(({ name, reason }) => (
            <li key={name}>
              <bdi>{reason === '' ? name : `${name}: ${reason}`}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const NOTE_COLUMNS = [
  'publicStatement.noteNumber',
  'publicStatement.noteWritten',
  'publicStatement.noteLabel',
  'publicStatement.noteDay',
  'publicStatement.noteSource',
] as const;

/** The notes to linked numbers as a table; nothing where no number is linked. */
export function NumberNotes({ content }: Pick<PublicStatement, 'content'>) {
  const { notes } = readableStatement(content);
  const say = useWords();
  const titleId = useId();
  if (notes.length === 0) return null;
  const columns = NOTE_COLUMNS.map((key) => say(key));
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{say('publicStatement.numbersTitle')}</h2>
      <p>{say('publicStatement.numbersLead')}</p>
      <table className="notes" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((label) => (
              <th key={label} role="columnheader" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {notes.map((note) => (
            <NoteRow key={note.number} note={note} columns={columns} language={content.language} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type NoteRowProps = { note: NumberNote; columns: readonly string[]; language: string };

function NoteRow({ note: { number, written, label, at, source }, columns, language }: NoteRowProps) {
  const say = useWords();
  const locale = useLocale();
  const apart = useApart();
  const day = (date: string) => formatPartialDate(locale, date);
  const [, inText, what, asOf, from] = columns;
  return (
    <tr role="row" id={noteAnchor(number)}>
      <th role="rowheader" scope="row">
        {number}
      </th>
      <td role="cell" data-label={inText}>
        <bdi lang={language}>{written}</bdi>
      </td>
      <td role="cell" data-label={what}>
        <bdi lang={language}>{label}</bdi>
      </td>
      <td role="cell" data-label={asOf}>
        {day(at)}
      </td>
      <td role="cell" data-label={from}>
        {source === null
          ? say('publicStatement.ownRecord')
          : say('publicStatement.sourceText', {
              title: apart(source.title),
              edition: apart(source.edition),
              date: apart(day(source.date)),
            })}
      </td>
    </tr>
  );
}

/** The code and the fingerprint by which a copy can be checked. */
export function StatementProof({ statement, href }: { statement: PublicStatement; href: string }) {
  const say = useWords();
  const titleId = useId();
  const { code, hash } = statement.revision;
  return (
    <section aria-labelledby={titleId} className="statement-proof">
      <h2 id={titleId}>{say('publicStatement.proofTitle')}</h2>
      <p>{say('publicStatement.proofText')}</p>
      <dl className="statement-head">
        <div>
          <dt>{say('publicStatement.code')}</dt>
          <dd>
            <code dir="ltr">{code}</code>
          </dd>
        </div>
        <div>
          <dt>{say('publicStatement.fingerprint')}</dt>
          <dd>
            <code dir="ltr" className="fingerprint">
              {hash}
            </code>
          </dd>
        </div>
      </dl>
      <p>
        <a href={href}>{say('publicStatement.proofLink')}</a>
      </p>
    </section>
  );
}
