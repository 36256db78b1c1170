import { Link } from '@remix-run/react';
import { FactList } from '#app/components/layout/facts.tsx';
import { paths } from '#app/http/paths.ts';

/** Who reports, for when, for whom and under which laws, in words. */
export type PlanInWords = {
  stands: string;
  speaksFor: string;
  organisation: string;
  days: string;
  laws: string[];
  last: { id: string; label: string } | null;
  covered: string[];
  notCovered: string[];
};

/** The plan of a statement for whoever may read and not change it. */
export function PlanFacts({ plan }: { plan: PlanInWords }) {
  const { stands, speaksFor, organisation, days, laws, last, covered, notCovered } = plan;
  const named = (label: string, names: string[]) =>
    names.length === 0 ? [] : [{ label, value: <Names names={names} /> }];
  return (
    <FactList
      items={[
        { label: 'Stands', value: stands },
        { label: 'Speaks for', value: speaksFor },
        { label: 'Who reports', value: organisation },
        { label: 'Financial year', value: days },
        ...named('Laws', laws),
        ...named('Further companies covered', covered),
        ...named('Named and not covered', notCovered),
        {
          label: 'Last year’s statement',
          value: last ? <Link to={paths.statement(last.id)}>{last.label}</Link> : 'None',
        },
      ]}
    />
  );
}

function Names({ names }: { names: string[] }) {
  if (names.length === 1) return <>{names[0]}</>;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
