import { z } from 'zod';
import { countryFromText } from '#app/domain/reference/countries.ts';
import { questionsOfGroup } from '#app/domain/statements/registry/questions/registry-questions.ts';
import type { RegistryGroup } from '#app/domain/statements/registry/sections.ts';
import { InvalidInput } from '#app/platform/problems.ts';

/** A posted page as it comes: the version that it had when it was opened, and fields by name. */
export const PostedPage = z.looseObject({ version: z.coerce.number().int().min(0).default(0) });
type PostedPage = z.infer<typeof PostedPage>;

/**
 * The fields of a page as the use-case takes them: chosen values as lists, and the names of countries as codes.
 *
 * @throws InvalidInput where a name of a country is not understood
 */
export function readRegistryPage(posted: PostedPage, group: RegistryGroup): Record<string, unknown> {
  const fields = questionsOfGroup(group).map(({ field, kind }): [string, unknown] => {
    const value = posted[field];
    if (kind === 'many') return [field, value === undefined ? [] : [value].flat()];
    if (kind === 'countries') return [field, readCountries(typeof value === 'string' ? value : '', field)];
    return [field, value];
  });
  return Object.fromEntries(fields);
}

function readCountries(text: string, field: string): string[] {
  const names = text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const codes = names.map((name) => ({ name, code: countryFromText(name) }));
  const unknown = codes.filter(({ code }) => code === null).map(({ name }) => name);
  if (unknown.length > 0)
    throw new InvalidInput({
      [field]: [
        `Write the name of each country with commas between. This is not known: ${unknown.join(', ')}`,
      ],
    });
  return [...new Set(codes.flatMap(({ code }) => (code === null ? [] : [code])))];
}
