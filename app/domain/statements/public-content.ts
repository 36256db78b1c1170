import type { StatementContent } from './content.ts';

/**
 * What a version says, without the portal's own addresses: facts keep their label, value, day and source, but not the
 * page inside that shows them. This is what anybody may read, and exactly what the hash is taken of, so that whoever
 * holds the published file can work the hash out themselves.
 */
export function publicContent(content: StatementContent): StatementContent {
  return { ...content, facts: content.facts.map((fact) => ({ ...fact, link: null })) };
}
