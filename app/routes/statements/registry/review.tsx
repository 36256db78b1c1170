import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { CheckboxField } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { answerInWords } from '#app/domain/statements/registry/answer-in-words.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { DECLARATION } from '#app/domain/statements/registry/questions/declaration.ts';
import { questionsOfGroup } from '#app/domain/statements/registry/questions/registry-questions.ts';
import { saveRegistryPage } from '#app/domain/statements/registry/save-registry-page.server.ts';
import { GROUP_TITLES, REGISTRY_GROUPS } from '#app/domain/statements/registry/sections.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { loadRegistry } from './load-registry.server.ts';
import { PostedPage } from './read-page.server.ts';
import { FormNote, ProblemList, RegistryNav } from './registry-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Review of the registry answers') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statement, form, problems, record } = await loadRegistry(viewer, params);
  const { answers } = form;
  return {
    id: statement.id,
    title: `Year to ${dayInWords(statement.period.to)}`,
    mayEdit: may(viewer, 'edit', 'statement'),
    version: record?.versions['declaration'] ?? 0,
    declared: answers.declaration === 'yes',
    problems: problems.map(({ question, says, kind }) => ({ number: question, says, kind })),
    groups: REGISTRY_GROUPS.map((group) => ({
      group,
      answers: questionsOfGroup(group)
        .filter(({ asked, field }) => asked(answers) || answers[field].length > 0)
        .map((question) => ({
          label: `${question.number} ${question.ask}`,
          value: answerInWords(question, answers[question.field]) || 'Not answered',
        })),
    })),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const id = params['statementId'] ?? '';
  return answerForm(request, PostedPage, async ({ version, declaration }) => {
    const input = { declaration: declaration === 'yes' ? 'yes' : '' };
    await saveRegistryPage(viewer, id, { page: 'declaration', version, input }, now());
    return redirect(paths.registryReview(id));
  });
}

export default function RegistryReview() {
  const { id, title, mayEdit, version, declared, problems, groups } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Review of the registry answers"
      place={[...statementPlace(id, title), { label: 'Registry answers', href: paths.statementRegistry(id) }]}
      lead="Everything that will be typed into the registry, in its order."
      action={
        <LinkButton kind="primary" href={paths.registrySheet(id)} download>
          Download the registry sheet
        </LinkButton>
      }
    >
      <StatementNav id={id} current="registry" />
      <RegistryNav id={id} current="review" />
      <ErrorSummary fields={reply?.fields} />
      {problems.length === 0 ? (
        <Banner kind="calm" title="No rule of the form of April 2021 is broken" />
      ) : (
        <ProblemList problems={problems} />
      )}
      <FormNote />
      {groups.map(({ group, answers }) => (
        <Section
          key={group}
          title={GROUP_TITLES[group]}
          action={
            <Link to={paths.statementRegistryGroup(id, group)}>
              Change<span className="visually-hidden"> {GROUP_TITLES[group]}</span>
            </Link>
          }
        >
          <FactList items={answers} />
        </Section>
      ))}
      <Section title="Declaration">
        <ul>
          {DECLARATION.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {mayEdit ? (
          <Form problems={reply?.fields} values={reply?.typed}>
            <HiddenField name="version" value={version} />
            <CheckboxField name="declaration" label="All of this is so" defaultChecked={declared} />
            <SubmitButton kind="plain">Save the declaration</SubmitButton>
          </Form>
        ) : null}
      </Section>
    </Page>
  );
}
