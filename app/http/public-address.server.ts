import { environment } from '#app/platform/environment.server.ts';
import { paths } from './paths.ts';

/** The whole address of a published statement, in English: "https://…/en/statements/tarnbrook-mills/2026". */
export function publicStatementAddress(slug: string, year: string): string {
  return environment().publicUrl + paths.publicStatement('en', slug, year);
}
