import { BSONRegExp } from 'bson';
import { MongoError } from '../values/mongo-error.ts';

/** True for a regular expression value. */
export function isRegex(value: unknown): value is BSONRegExp | RegExp {
  return value instanceof BSONRegExp || value instanceof RegExp;
}

/**
 * MongoDB's regular expression as JavaScript's. Options i, m, s, u are kept, x is rewritten, a leading `(?i)` is read as
 * an option; a pattern that JavaScript cannot read is refused with code 51091.
 */
export function toRegExp(given: unknown, givenOptions?: unknown): RegExp {
  let pattern = String(given);
  let options = typeof givenOptions === 'string' ? givenOptions : '';
  if (given instanceof BSONRegExp) {
    pattern = given.pattern;
    options ||= given.options;
  } else if (given instanceof RegExp) {
    pattern = given.source;
    options ||= given.flags;
  }
  if (/[^imsuxgy]/.test(options))
    throw new MongoError(51108, 'Location51108', `invalid flag in regex options: ${options}`);
  if (options.includes('x')) pattern = withoutComments(pattern);
  const flags = new Set(options.replace(/[^imsu]/g, ''));
  pattern = pattern.replace(/^\(\?([imsx]+)\)/, (_whole, inline: string) => {
    for (const flag of inline) if (flag !== 'x') flags.add(flag);
    return '';
  });
  try {
    return new RegExp(pattern, [...flags].join(''));
  } catch (error) {
    throw new MongoError(
      51091,
      'Location51091',
      `Regular expression is invalid: ${error instanceof Error ? error.message : pattern}`,
    );
  }
}

function withoutComments(pattern: string): string {
  return pattern.replace(/\\[\s\S]|#.*$|\s+/gm, (part) => (part.startsWith('\\') ? part : ''));
}

/** The literal text that every match begins with, for an index range; null when there is none. */
export function literalPrefix(expression: RegExp): string | null {
  if (/[imsy]/.test(expression.flags) || expression.source.includes('|')) return null;
  const literal = /^\^((?:[\w @#%&=~`"'<>,;:!/-]|\\[.\-\\+*?()[\]{}|^$/])+)/.exec(expression.source);
  if (!literal?.[1]) return null;
  const next = expression.source[literal[0].length];
  const kept = next !== undefined && '*?{'.includes(next) ? literal[1].replace(/(\\.|.)$/, '') : literal[1];
  return kept.replace(/\\(.)/g, '$1') || null;
}
