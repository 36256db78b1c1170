import { earlierTextOf } from '#models/earlier-text.server.ts';
import type { SectionKey } from '../area.ts';
import type { Statement } from '../statement.ts';
import { textBySection } from './earlier-text.ts';

/** What last year's statement, as it was read from a file, says in one section; null where nothing was kept or said. */
export async function earlierSection(
  { organisationId, id }: Pick<Statement, 'organisationId' | 'id'>,
  section: SectionKey,
): Promise<{ from: string; text: string } | null> {
  const earlier = await earlierTextOf(organisationId, id);
  if (earlier?.state !== 'kept') return null;
  const text = textBySection(earlier.pieces).find(({ key }) => key === section)?.text;
  return text === undefined ? null : { from: earlier.from, text };
}
