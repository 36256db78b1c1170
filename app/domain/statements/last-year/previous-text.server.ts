import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { earlierTextOf } from '#models/earlier-text.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { statementWithId } from '#models/statement.server.ts';
import type { SectionKey } from '../area.ts';
import { plainText } from '../facts/marked-text.ts';
import { questionsFor } from '../questions/questions.ts';
import type { Statement } from '../statement.ts';
import { periodName } from '../statement-title.ts';
import { textBySection } from './earlier-text.ts';

/** What was said last year, wherever it comes from. */
export type PreviousText = {
  from: 'file' | 'statement';
  /** "Year to 31 March 2025", or the name of the file it was read from. */
  title: string;
  sections: { key: SectionKey; text: string }[];
  /** All of it, for the checks. */
  text: string;
};

/**
 * Last year's text of a statement: what was read from a file, else the answers of the portal's own previous statement; null
 * where there is neither.
 */
export async function previousText(
  viewer: Actor,
  statement: Pick<Statement, 'id' | 'previousId' | 'regimes'>,
): Promise<PreviousText | null> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const earlier = await earlierTextOf(organisationId, statement.id);
  if (earlier?.state === 'kept') return asPrevious('file', earlier.from, textBySection(earlier.pieces));
  const previous =
    statement.previousId === null ? null : await statementWithId(organisationId, statement.previousId);
  if (!previous) return null;
  const answers = new Map(
    (await answersOf(organisationId, previous.id)).map(({ questionId, text }) => [
      questionId,
      plainText(text),
    ]),
  );
  const sections = new Map<SectionKey, string[]>();
  for (const { id, section } of questionsFor(previous.regimes)) {
    const text = answers.get(id)?.trim() ?? '';
    if (text !== '') sections.set(section, [...(sections.get(section) ?? []), text]);
  }
  return asPrevious(
    'statement',
    periodName(previous.period),
    Array.from(sections, ([key, texts]) => ({ key, text: texts.join('\n\n') })),
  );
}

function asPrevious(
  from: PreviousText['from'],
  title: string,
  sections: PreviousText['sections'],
): PreviousText {
  return { from, title, sections, text: sections.map(({ text }) => text).join('\n\n') };
}
