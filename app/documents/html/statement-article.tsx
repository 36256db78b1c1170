import type { StatementContent } from '#app/domain/statements/content.ts';
import {
  type ReadableBlock,
  type ReadableRun,
  type ReadableSection,
  readableStatement,
} from '#app/domain/statements/publication/readable.ts';
import { useWords } from '#app/components/layout/language.ts';

/** The place of a section on the page, for links to it. */
export function sectionAnchor(key: string): string {
  return `section-${key}`;
}

/** The place of a note on the page. */
export function noteAnchor(number: number): string {
  return `note-${number}`;
}

/** The text of a statement in its own language, whatever the language of the page round it. */
export function StatementArticle({ content }: { content: StatementContent }) {
  const { sections } = readableStatement(content);
  return (
    <article className="statement" lang={content.language} dir="ltr">
      {sections.map((section) => (
        <ArticleSection key={section.key} section={section} />
      ))}
    </article>
  );
}

function ArticleSection({ section }: { section: ReadableSection }) {
  return (
    <section id={sectionAnchor(section.key)}>
      <h2>{section.title}</h2>
      {section.parts.map(({ heading, blocks }, place) => (
        <div key={place}>
          {heading === null ? null : <h3>{heading}</h3>}
          {blocks.map((block, number) => (
            <Block key={number} block={block} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Block({ block }: { block: ReadableBlock }) {
  if (block.kind !== 'paragraph') {
    const List = block.kind === 'list' ? 'ul' : 'ol';
    return (
      <List>
        {block.lines.map((runs, place) => (
          <li key={place}>
            <Line runs={runs} />
          </li>
        ))}
      </List>
    );
  }
  return block.lines.map((runs, place) => (
    <p key={place}>
      <Line runs={runs} />
    </p>
  ));
}

function Line({ runs }: { runs: readonly ReadableRun[] }) {
  const say = useWords();
  return runs.map(({ text, note }, place) =>
    note === null ? (
      text
    ) : (
      <span key={place}>
        {text}
        <sup>
          <a href={`#${noteAnchor(note)}`} aria-label={say('publicStatement.noteLink', { number: note })}>
            {note}
          </a>
        </sup>
      </span>
    ),
  );
}
