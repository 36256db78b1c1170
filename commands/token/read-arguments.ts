import { parseArgs } from 'node:util';

export type Asked = { organisation: string | undefined } & (
  | { verb: 'create'; draft: { name: string; scopes: string[]; days: string | undefined } }
  | { verb: 'revoke'; id: string }
  | { verb: 'list' }
);

/** What the command is asked to do, or null when the arguments do not say. Scopes may be repeated or set apart by commas. */
export function readArguments(words: readonly string[]): Asked | null {
  const read = parse(words);
  if (read === null) return null;
  const { values, positionals } = read;
  const [verb, id, ...more] = positionals;
  const { organisation, name, days } = values;
  if (more.length > 0) return null;
  if (verb === 'revoke') return id === undefined ? null : { verb, id, organisation };
  if (id !== undefined) return null;
  if (verb === 'list') return { verb, organisation };
  if (verb !== 'create') return null;
  const scopes = (values.scope ?? []).flatMap((one) => one.split(',')).filter((one) => one !== '');
  return { verb, organisation, draft: { name: name ?? 'Made on the command line', scopes, days } };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        organisation: { type: 'string' },
        scope: { type: 'string', multiple: true },
        name: { type: 'string' },
        days: { type: 'string' },
      },
    });
  } catch {
    return null;
  }
}
