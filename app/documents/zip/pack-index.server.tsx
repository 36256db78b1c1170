import { renderToStaticMarkup } from 'react-dom/server';
import { EXPORT_STYLE } from '../html/export-style.ts';
import type { PackRow } from '#app/domain/statements/evidence/pack-rows.ts';
import { safeText } from '../xlsx/safe-text.ts';

/** What stands above the index. */
export type PackHead = { title: string; organisation: string; text: string; made: string; hash: string };

const COLUMNS: readonly { key: keyof PackRow; label: string }[] = [
  { key: 'state', label: 'State' },
  { key: 'section', label: 'Section' },
  { key: 'sentence', label: 'Sentence or answer' },
  { key: 'rests', label: 'What it rests on' },
  { key: 'from', label: 'From' },
  { key: 'at', label: 'When' },
  { key: 'sha256', label: 'SHA-256' },
];

/** The index as a table for programs: UTF-8 with a mark for Excel, one line a row. */
export function indexCsv(rows: readonly PackRow[]): string {
  const cell = (text: string) => `"${safeText(text).replaceAll('"', '""')}"`;
  const lines = [
    COLUMNS.map(({ label }) => cell(label)),
    ...rows.map((row) => COLUMNS.map(({ key }) => cell(row[key]))),
  ];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** The index as one page to read: no script, nothing fetched, links only to the files beside it. */
export function indexPage(head: PackHead, rows: readonly PackRow[]): string {
  const open = rows.filter(({ state }) => state === 'open').length;
  const page = (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Evidence: ${head.title}`}</title>
        <style dangerouslySetInnerHTML={{ __html: `${EXPORT_STYLE}main{max-inline-size:80rem}` }} />
      </head>
      <body>
        <main>
          <h1>Evidence: {head.title}</h1>
          <HeadFacts head={head} />
          <p>
            {open === 0
              ? 'No open sentence was found. Read the text yourself: one may have been missed.'
              : `${open} ${open === 1 ? 'sentence has' : 'sentences have'} no evidence; they stand first.`}{' '}
            <a href="board-pack.pdf">The board pack</a> holds the statement itself.
          </p>
          <IndexTable rows={rows} />
          <h2>To check it yourself</h2>
          <p>
            The SHA-256 of a file is that of its bytes; that of a linked number is of the canonical JSON of
            the fact as it stands in the data file of the statement. ledger.jsonl holds the entries of the
            organisation’s ledger about this statement: the hash of each is the SHA-256 of its own line
            without “hash”. Hashes of attached files stand among the subjects of its entries.
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function HeadFacts({ head }: { head: PackHead }) {
  const facts = [
    ['Organisation', head.organisation],
    ['Text', head.text],
    ['SHA-256 of the text', head.hash],
    ['Made on', head.made],
  ];
  return (
    <dl>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function IndexTable({ rows }: { rows: readonly PackRow[] }) {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${at} ${row.sentence}`}>
            {COLUMNS.map(({ key, label }) => (
              <td key={key} data-label={label} dir="auto" style={{ overflowWrap: 'anywhere' }}>
                {key === 'rests' && row.rests.startsWith('evidence/') ? (
                  <a href={encodeURI(row.rests)}>{row.rests}</a>
                ) : (
                  row[key]
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
