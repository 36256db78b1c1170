import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { statementDocx } from '#app/documents/docx/statement-docx.server.ts';
import { statementPaper } from '#app/documents/pdf/statement/statement-paper.server.ts';
import { exportPage } from '#app/documents/html/export-page.server.tsx';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { describeForEngines, publishedFile } from '#app/domain/statements/publication/published-file.ts';
import { plainFile } from '#app/documents/text/plain-file.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { isHeld } from '#app/http/held-already.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { PUBLIC_FILE_KINDS, type PublicFileKind } from '#app/http/statement-paths.ts';
import {
  addressesOf,
  alternateLinks,
  FILE_TYPES,
  PUBLIC_CACHE,
  publishedAt,
} from './public-answer.server.ts';
import { fileNameOf } from './file-of.ts';

type FileAddresses = ReturnType<typeof addressesOf>;

const WRITERS: Readonly<
  Record<PublicFileKind, (statement: PublicStatement, addresses: FileAddresses) => Promise<Buffer> | string>
> = {
  pdf: paperOf,
  docx: statementDocx,
  html: exportPage,
  txt: plainFile,
  json: (statement, addresses) => `${JSON.stringify(publishedFile(statement, addresses), null, 2)}\n`,
  jsonld: (statement, addresses) => `${JSON.stringify(describeForEngines(statement, addresses), null, 2)}\n`,
};

/** A published statement as a file, at the address of its page with the ending of the file. Any site may read it. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  requireLocale(params);
  const { pathname } = new URL(request.url);
  const kind = PUBLIC_FILE_KINDS.find((ending) => pathname.endsWith(`.${ending}`));
  if (kind === undefined) throw new Response(null, { status: 404 });
  const { slug, year, version: revision } = params;
  const statement = await publishedAt({ slug, year, revision }, (moved) =>
    pathname.replace(`/${slug ?? ''}`, `/${moved}`),
  );
  if (statement.withheld !== null) throw gone(statement.withheld);
  const written = await WRITERS[kind](statement, addressesOf(statement));
  const body = typeof written === 'string' ? Buffer.from(written) : written;
  return answerWith(body, { kind, statement, request });
}

function paperOf(statement: PublicStatement, { verify }: FileAddresses) {
  const { content, approval, signature, revision, revisions } = statement;
  const today = revision.publishedAt.slice(0, 10);
  const next = revisions.find(({ number }) => number === revision.number + 1);
  return buffer(
    statementPaper({
      content,
      state: 'published',
      hash: revision.hash,
      approval,
      signature,
      today,
      publishedOn: today,
      replacedOn: next?.publishedAt.slice(0, 10) ?? null,
      verifyAt: verify,
    }),
  );
}

/** The address stays, and says in plain words that nothing is read here any more. */
function gone({ at, reason }: { at: string; reason: string }): Response {
  const text = `This statement was withdrawn on ${dayInWords(at.slice(0, 10))}.\n\n${reason}\n`;
  const headers = { 'Content-Type': FILE_TYPES.txt, 'Cache-Control': PUBLIC_CACHE };
  return new Response(text, { status: 410, headers });
}

type Answered = { kind: PublicFileKind; statement: PublicStatement; request: Request };

function answerWith(body: Buffer, { kind, statement, request }: Answered): Response {
  // Word and PDF files carry the moment of their making, so that the mark is that of what they say.
  const marked = kind === 'docx' || kind === 'pdf' ? JSON.stringify(statement) : body;
  const mark = `W/"${createHash('sha256').update(kind).update(marked).digest('base64url').slice(0, 27)}"`;
  // The web page brings its own style, which pages of the portal may not: it is for the organisation's own site.
  const way = kind === 'docx' || kind === 'html' ? 'attachment' : 'inline';
  const headers = {
    'Content-Type': FILE_TYPES[kind],
    'Content-Disposition': `${way}; filename="${fileNameOf(statement, kind)}"`,
    'Cache-Control': PUBLIC_CACHE,
    ETag: mark,
    Link: alternateLinks(statement),
    'Access-Control-Allow-Origin': '*',
    'X-Robots-Tag': 'noindex',
  };
  if (isHeld(request, mark)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(body), {
    headers: { ...headers, 'Content-Length': String(body.length) },
  });
}
