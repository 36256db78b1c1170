import { Link } from '@remix-run/react';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sheet, SideBySide } from '#app/components/layout/side-by-side.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import { MarkedName } from './marked-name.tsx';
import type { MatchPageModel } from './match-view-model.ts';

/** The supplier at the start, the listed entity at the end, beside each other. */
export function BothSides({ match }: { match: MatchPageModel }) {
  return (
    <SideBySide>
      <Sheet title="Your supplier">
        <MarkedName pieces={match.marked.supplier} />
        <FactList items={match.supplierFacts} />
        <p>
          <Link to={paths.supplier(match.supplierId)}>Open the supplier</Link>
          {' · '}
          <Link to={paths.supplierScreening(match.supplierId)}>All its screenings</Link>
        </p>
      </Sheet>
      <Sheet title="Listed entity">
        <MarkedName pieces={match.marked.listed} />
        <FactList items={match.listedFacts} />
        <p>
          <Link to={paths.list(match.list.id)}>{match.list.title}</Link>, {match.list.edition}
        </p>
      </Sheet>
    </SideBySide>
  );
}

const REASON_COLUMNS = [
  { key: 'says', label: 'Evidence', plain: true },
  { key: 'weight', label: 'Weight', numeric: true },
];

/** Why the two may be one company and why not, beside each other, with what each sentence moved the score by. */
export function Reasons({ match }: { match: MatchPageModel }) {
  const rowsOf = (reasons: MatchPageModel['for']) =>
    reasons.map(({ key, says, weight }) => ({ key, cells: { says, weight } }));
  return (
    <Section title={`Why the score is ${match.score}`}>
      <SideBySide>
        <Sheet title="For a match" level={3}>
          <Table
            caption="For a match"
            captionHidden
            columns={REASON_COLUMNS}
            rows={rowsOf(match.for)}
            narrow
            empty={<p>Nothing was found that speaks for it.</p>}
          />
        </Sheet>
        <Sheet title="Against a match" level={3}>
          <Table
            caption="Against a match"
            captionHidden
            columns={REASON_COLUMNS}
            rows={rowsOf(match.against)}
            narrow
            empty={<p>Nothing was found that speaks against it.</p>}
          />
        </Sheet>
      </SideBySide>
      {match.notes.length > 0 ? (
        <ul>
          {match.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <p>The weights add up to the score, from 0 to 1. The score ranks matches; it is not a probability.</p>
    </Section>
  );
}

/** What a person could find out to settle it. */
export function WouldChange({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <Section title="What would change this">
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Section>
  );
}
