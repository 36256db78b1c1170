import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { type Task, TaskList } from '#app/components/layout/task-list.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { resubmissionWords } from '#app/domain/statements/registry/corrected-entry.ts';
import { problemsOfGroup } from '#app/domain/statements/registry/group-state.ts';
import { GROUP_TITLES, isRequired } from '#app/domain/statements/registry/sections.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { loadRegistry } from './load-registry.server.ts';
import { FormNote, RegistryNav } from './registry-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Registry answers') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { statement, company, states, problems, corrected } = await loadRegistry(
    requireViewer(context),
    params,
  );
  const tasks = states.map(({ group, state }) => {
    const open = problemsOfGroup(problems, group).length;
    const hint =
      state !== 'In progress' ? undefined : open === 1 ? 'One thing to look at' : `${open} things to look at`;
    return { group, state, hint };
  });
  return {
    id: statement.id,
    title: `Year to ${dayInWords(statement.period.to)}`,
    organisation: company.name,
    corrected: corrected && { says: resubmissionWords(corrected), changed: corrected.changed },
    tasks,
    required: tasks.filter(({ group, state }) => isRequired(group) && state === 'Completed').length,
    open: problems.filter(({ kind }) => kind !== 'look').length,
  };
}

export default function RegistryOverview() {
  const { id, title, organisation, tasks, required, open, corrected } = useLoaderData<typeof loader>();
  const tasksOf = (wanted: boolean): Task[] =>
    tasks
      .filter(({ group }) => isRequired(group) === wanted)
      .map(({ group, state, hint }) => ({
        label: GROUP_TITLES[group],
        href: paths.statementRegistryGroup(id, group),
        status: state,
        done: state === 'Completed',
        ...(hint === undefined ? {} : { hint }),
      }));
  return (
    <Page
      title="Answers for the government registry"
      place={statementPlace(id, title)}
      lead="What the registry asks, answered once here and ready to type in there. What the portal knows already is filled in."
      action={
        <LinkButton kind="primary" href={paths.registrySheet(id)} download>
          Download the registry sheet
        </LinkButton>
      }
      facts={
        <Facts
          items={[
            { label: 'Organisation', value: organisation },
            { label: 'Required sections completed', value: `${required} of 5` },
            { label: 'Still to put right', value: open },
          ]}
        />
      }
    >
      <StatementNav id={id} current="registry" />
      <RegistryNav id={id} current="registry" />
      {corrected === null ? null : (
        <Banner kind="caution" title="Submit the entry again">
          <p>{corrected.says}</p>
          <ul>
            {corrected.changed.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Banner>
      )}
      <FormNote />
      <Section title="Required">
        <TaskList tasks={tasksOf(true)} />
      </Section>
      <Section title="Optional">
        <TaskList tasks={tasksOf(false)} />
      </Section>
      <Actions>
        <LinkButton href={paths.registryReview(id)}>Review all answers</LinkButton>
      </Actions>
    </Page>
  );
}
