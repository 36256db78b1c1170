import { redirect } from '@remix-run/node';
import {
  findPublicStatement,
  type WhichStatement,
} from '#app/domain/statements/publication/find-public-statement.server.ts';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { isSlug } from '#app/domain/statements/publication/publication.ts';
import type { Locale } from '#app/http/locale.ts';
import { paths } from '#app/http/paths.ts';
import { PUBLIC_FILE_KINDS, type PublicFileKind } from '#app/http/statement-paths.ts';
import { environment } from '#app/platform/environment.server.ts';
import { fileOf } from './file-of.ts';

/** Anybody may keep an answer for five minutes, and asks then whether it still holds. */
export const PUBLIC_CACHE = 'public, max-age=300, stale-while-revalidate=60';

/** The media type of each file that a statement is handed out in. */
export const FILE_TYPES: Readonly<Record<PublicFileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

/**
 * What is published at an address. A place that was given up leads on to the new one, for good.
 *
 * @param pathFor the same page under another place
 * @throws Response 404 where nothing is published, 301 where the organisation's place changed
 */
export async function publishedAt(
  which: Omit<WhichStatement, 'slug'> & { slug: string | undefined },
  pathFor: (slug: string) => string,
): Promise<PublicStatement> {
  const { slug } = which;
  if (!isSlug(slug)) throw new Response(null, { status: 404 });
  const answer = await findPublicStatement({ ...which, slug });
  if (answer === null) throw new Response(null, { status: 404 });
  if ('moved' in answer) throw movedTo(pathFor(answer.moved));
  return answer.found;
}

/** An answer that leads on for good, which caches may keep for an hour. */
export function movedTo(path: string): Response {
  return redirect(path, { status: 301, headers: { 'Cache-Control': 'public, max-age=3600' } });
}

/** The whole addresses of a statement, an earlier version under its own, and of its verification. */
export function addressesOf({ slug, year, revision }: PublicStatement, locale: Locale = 'en') {
  const origin = environment().publicUrl;
  const { number, newest } = revision;
  return {
    page:
      origin +
      (newest ? paths.publicStatement(locale, slug, year) : paths.publicVersion(locale, slug, year, number)),
    verify: origin + paths.verifyStatement(locale, { code: revision.code }),
  };
}

/** The Link header that names the same statement in its other forms (RFC 8288). */
export function alternateLinks(statement: PublicStatement): string {
  const origin = environment().publicUrl;
  const files =
    statement.withheld !== null
      ? []
      : PUBLIC_FILE_KINDS.map(
          (kind) =>
            `<${origin + fileOf(statement, kind)}>; rel="alternate"; type="${FILE_TYPES[kind].split(';')[0]}"`,
        );
  return [`<${addressesOf(statement).page}>; rel="canonical"`, ...files].join(', ');
}
