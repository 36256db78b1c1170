import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { benchmarkOf } from '#app/domain/statements/benchmark/benchmark-of.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { SchemeTable, StandingPicture } from './benchmark-parts.tsx';
import { viewSchemes, viewStanding } from './benchmark-view.ts';
import { reformNote } from './reform-note.server.ts';
import { ReformPart } from './reform-part.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Where this statement stands') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const at = { now: now(), publicAddress: publicStatementAddress };
  const { statement, organisation, answers, against, standing, schemes } = await benchmarkOf(
    viewer,
    params['statementId'] ?? '',
    at,
  );
  const shown = viewStanding(standing);
  return {
    id: statement.id,
    reform: await reformNote(viewer, statement.period.to, shown.areas.lines),
    title: `${organisation}, ${periodName(statement.period)}`,
    empty: answers === 0,
    against,
    standing: shown,
    schemes: viewSchemes(schemes),
  };
}

/** Where a statement stands against the areas, the signals, two published schemes and the statement before it. */
export default function BenchmarkPage() {
  const { id, title, empty, against } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Where this statement stands"
      place={statementPlace(id, title)}
      lead={
        against === null
          ? 'What was found in the text by area and signal. There is no earlier text beside it yet.'
          : `What was found in the text by area and signal, beside ${against}.`
      }
    >
      <StatementNav id={id} current="benchmark" />
      {empty ? (
        <EmptyState title="Nothing is written yet">
          <p>This page compares what is written with last year’s statement.</p>
          <p>
            <Link to={paths.statement(id)}>Begin with the first question</Link>
          </p>
        </EmptyState>
      ) : (
        <Benchmark />
      )}
    </Page>
  );
}

function Benchmark() {
  const { id, against, standing, reform } = useLoaderData<typeof loader>();
  return (
    <>
      <Section title="What moved">
        <ul>
          {standing.says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {against === null ? (
          <p>
            <Link to={paths.statementLastYear(id)}>Read last year’s statement from a file</Link> or{' '}
            <Link to={paths.statementSettings(id)}>choose it among your statements</Link>.
          </p>
        ) : null}
        <p>
          <Link to={paths.statementCheck(id)}>See every sentence that this rests on</Link>
        </p>
      </Section>
      <Section title="Six areas at two levels">
        <StandingPicture title="Areas and levels" caption="The areas as a table" {...standing.areas} />
      </Section>
      <Section title="Signals of quality">
        <StandingPicture title="Signals" caption="The signals as a table" {...standing.signals} />
      </Section>
      <ReformPart note={reform} />
      <Schemes />
    </>
  );
}

function Schemes() {
  const { schemes } = useLoaderData<typeof loader>();
  const { minimum, beyond } = schemes;
  return (
    <Section title="Two published schemes, in Daylight’s own reading">
      <p>
        WikiRate and Walk Free describe these schemes for statements of the United Kingdom (
        <a href="https://wikirate.org/" rel="noreferrer">
          wikirate.org
        </a>
        ). What stands here is our own reading of the text by machine: it is not their score and no finding of
        law. A person should confirm it, and it is not published anywhere.
      </p>
      <Section title="Ingredients of “meets minimum UK requirements”" level={3}>
        <p>{minimum.sentence}</p>
        <SchemeTable caption="Ingredients of the minimum" lines={minimum.lines} />
      </Section>
      <Section title="“Beyond compliance” disclosure rate" level={3}>
        <p>{beyond.sentence}</p>
        <SchemeTable caption="Metrics of disclosure" lines={beyond.lines} />
      </Section>
    </Section>
  );
}
