import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { REGIME_NAMES } from '#app/domain/statements/regime.ts';
import { viewCountries } from '#app/domain/statements/variants/country-view.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Other countries') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const statement = await findStatement(viewer, params['statementId'] ?? '');
  const countries = await viewCountries(viewer, statement.id, now());
  return {
    id: statement.id,
    title: `Year to ${dayInWords(statement.period.to)}`,
    countries: countries.map(({ regime, points, silent, problems, privateDetails, deadline }) => ({
      regime,
      name: REGIME_NAMES[regime],
      said: `${points.length - silent.length} of ${points.length}`,
      asked: [
        ...silent.map(({ heading }) => heading),
        ...problems.map(({ ask }) => ask),
        ...privateDetails.map(({ what }) => `Take out ${what}`),
      ],
      due: deadline?.on ? dayInWords(deadline.on) : 'No day set',
    })),
  };
}

export default function Countries() {
  const { id, title, countries } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Other countries"
      place={statementPlace(id, title)}
      lead="The same answers under the headings of other laws. What needs other words is asked once."
    >
      <StatementNav id={id} current="countries" />
      {countries.length === 0 ? (
        <EmptyState title="This statement is written for the United Kingdom alone">
          <p>
            Add a country under <Link to={paths.statementSettings(id)}>what the statement is about</Link>, or
            see under <Link to={paths.statementScope()}>which laws apply</Link>.
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="Laws that this statement is written for, beside that of the United Kingdom"
          columns={[
            { key: 'name', label: 'Law' },
            { key: 'said', label: 'Points told' },
            { key: 'asked', label: 'Still asked' },
            { key: 'due', label: 'Due' },
          ]}
          rows={countries.map(({ regime, name, said, asked, due }) => ({
            key: regime,
            cells: {
              name: <Link to={paths.statementCountry(id, regime)}>{name}</Link>,
              said,
              asked: <Asked asked={asked} />,
              due,
            },
          }))}
        />
      )}
    </Page>
  );
}

const SHOWN = 4;

function Asked({ asked }: { asked: readonly string[] }) {
  if (asked.length === 0) return <>Nothing</>;
  const more = asked.length - SHOWN;
  return (
    <ul>
      {asked.slice(0, SHOWN).map((ask) => (
        <li key={ask}>{ask}</li>
      ))}
      {more > 0 ? <li>and {more} more</li> : null}
    </ul>
  );
}
