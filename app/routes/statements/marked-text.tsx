import { Link } from '@remix-run/react';
import { type Block, readBlocks, type Run } from '#app/domain/statements/facts/marked-text.ts';

/** What a linked number says when one points at it, and where it leads. */
export type ShownFact = {
  label: string;
  written: string | null;
  link: string | null;
  /** The day of which the value is, in words; null for the record as it is now. */
  of: string | null;
};
export type ShownFacts = Readonly<Record<string, ShownFact>>;

/** A text of an answer as people read it, its linked numbers as the record has them now and linked to where they come from. */
export function MarkedText({ text, facts }: { text: string; facts: ShownFacts }) {
  return (
    <div className="answer-text">
      {readBlocks(text).map((block, index) => (
        <MarkedBlock key={index} block={block} facts={facts} />
      ))}
    </div>
  );
}

function MarkedBlock({ block: { kind, lines }, facts }: { block: Block; facts: ShownFacts }) {
  if (kind === 'paragraph')
    return (
      <p>
        <Runs runs={lines.flat()} facts={facts} />
      </p>
    );
  const List = kind === 'list' ? 'ul' : 'ol';
  return (
    <List>
      {lines.map((runs, line) => (
        <li key={line}>
          <Runs runs={runs} facts={facts} />
        </li>
      ))}
    </List>
  );
}

function Runs({ runs, facts }: { runs: readonly Run[]; facts: ShownFacts }) {
  return (
    <>
      {runs.map((run, index) =>
        run.fact === null ? run.text : <LinkedNumber key={index} run={run} fact={facts[run.fact]} />,
      )}
    </>
  );
}

function LinkedNumber({ run, fact }: { run: Run; fact: ShownFact | undefined }) {
  const shown = fact?.written ?? run.text;
  const says = fact === undefined ? 'Not in the record any more' : sayOf(run, fact);
  if (fact?.link)
    return (
      <Link className="linked-number" to={fact.link} title={says}>
        {shown}
      </Link>
    );
  return (
    <span className="linked-number" title={says}>
      {shown}
    </span>
  );
}

function sayOf(run: Run, { label, written, of }: ShownFact): string {
  if (of !== null) return `${label}, as the record had it on ${of}`;
  if (written === null) return `${label}: the record holds this no longer`;
  return written === run.text
    ? `${label}, from the record`
    : `${label}: ${run.text} when written, ${written} now`;
}
