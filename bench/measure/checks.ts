import { DEFAULT_THRESHOLD } from '#app/domain/screening/engine/screen-party.ts';
import { kindOfSchema } from '#app/domain/screening/kind-of-schema.ts';
import type { PairScorer } from '#app/domain/screening/score-pair.ts';
import { readText } from './measuring-data.ts';

type Check = { match: string; schema: string; query: Names; candidate: Names };
type Names = Record<string, string>;

const PARTS = ['firstName', 'middleName', 'fatherName', 'lastName'];

/** Judges the entity checks at the default threshold; every entity of theirs has a name in one or in several fields. */
export function judgeChecks(score: PairScorer): { checks: number; right: number } {
  const checks = readChecks(readText('nomenklatura/checks.yml'));
  const right = checks.filter(({ match, schema, query, candidate }) => {
    const found = score(kindOfSchema(schema), nameOf(query), nameOf(candidate));
    return found >= DEFAULT_THRESHOLD === (match === 'true');
  });
  return { checks: checks.length, right: right.length };
}

function nameOf(names: Names): string {
  return (
    names.name ??
    PARTS.flatMap((part) => names[part] ?? [])
      .join(' ')
      .trim()
  );
}

/** Reads the few shapes of YAML that the file is made of: a list of maps of texts, long texts folded. */
function readChecks(text: string): Check[] {
  const checks: Check[] = [];
  let fields: Names = {};
  let field = '';
  for (const line of text.split('\n').slice(1)) {
    const [, indent = '', key, value = ''] = /^( *(?:- )?)(?:(\w+):)? ?(.*)$/.exec(line) ?? [];
    const check = checks.at(-1);
    if (indent.endsWith('- ')) checks.push({ match: value, schema: '', query: {}, candidate: {} });
    else if (key === undefined) fields[field] = `${fields[field] ?? ''} ${value.trim()}`.trim();
    else if (check === undefined) continue;
    else if (key === 'schema') check.schema = value;
    else if (key === 'query' || key === 'candidate') fields = check[key];
    else if (indent.length > 4) fields[(field = key)] = value.replace(/^(['"])(.*)\1$/, '$2');
  }
  return checks;
}
