import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { paths } from '#app/http/paths.ts';
import type { PublicFileKind } from '#app/http/statement-paths.ts';

type Which = Pick<PublicStatement, 'slug' | 'year' | 'revision'>;

/** Where a version of a statement stands as a file: the newest under its year, an earlier one under its number. */
export function fileOf({ slug, year, revision: { newest, number } }: Which, kind: PublicFileKind): string {
  return newest ? paths.publicFile(slug, year, kind) : paths.publicVersionFile(slug, year, { number, kind });
}

/** What a version is called when it is kept as a file: letters, figures and hyphens only. */
export function fileNameOf(
  { slug, year, revision: { newest, number } }: Which,
  kind: PublicFileKind,
): string {
  return `${slug}-${year}${newest ? '' : `-version-${number}`}.${kind}`;
}
