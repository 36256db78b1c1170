import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CheckboxField } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { viewDiscard } from '#app/domain/statements/discarding/view-discard.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { answerDiscard } from './answer-discard.server.ts';
import { lostLines } from './discard-words.ts';
import { statementPlace } from './statement-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.isCorrection ? 'Withdraw the correction' : 'Discard this draft') },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statement, company, why, lost, editions, lastWriting } = await viewDiscard(
    viewer,
    params['statementId'] ?? '',
  );
  return {
    id: statement.id,
    title: periodName(statement.period),
    name: `${company}, ${periodName(statement.period)}`,
    isCorrection: statement.correction !== null,
    why,
    lines: lostLines(lost),
    hasFiles: lost.files > 0,
    seen: editions,
    last:
      lastWriting && `${lastWriting.byName} wrote in it last, on ${formatDateTime('en', lastWriting.at)}.`,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerDiscard(viewer, params['statementId'] ?? '', request);
}

/** What is lost with a draft or a correction that was begun by mistake, and the button that discards it. */
export default function DiscardStatement() {
  const { id, title, name, isCorrection, why, lines, hasFiles, last } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={isCorrection ? 'Withdraw the correction' : 'Discard this draft'}
      place={statementPlace(id, title)}
      lead={
        isCorrection
          ? `${name}. What is public stays as it is, and the statement goes back to it.`
          : `${name}. The statement goes for good, with everything that was made for it.`
      }
    >
      {why === null ? (
        <>
          <ErrorSummary fields={reply?.fields} />
          <Section title="What is lost">
            {lines.length === 0 ? <p>Nothing: nobody has made anything for it.</p> : null}
            <FactList items={lines} />
            {last === null ? null : <p>{last}</p>}
            {hasFiles ? <p>Files that another statement or version needs stay there.</p> : null}
          </Section>
          <Section title="What stays">
            <p>{isCorrection ? STAYS_OF_CORRECTION : STAYS}</p>
          </Section>
          <Sureness />
        </>
      ) : (
        <Banner kind="notice" title="This statement cannot be discarded">
          <p>{why}</p>
        </Banner>
      )}
    </Page>
  );
}

const STAYS =
  'The ledger: who began and changed the statement and who discarded it, without its words. The companies, the supplier register and the statements of other years are not touched.';
const STAYS_OF_CORRECTION =
  'The public page and its earlier versions. What was written for the correction stays in the history of each answer; a version that was approved or signed stays on record and is not used.';

function Sureness() {
  const { id, isCorrection, seen } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Form problems={reply?.fields} values={{}}>
      <HiddenField name="seen" value={String(seen)} />
      <CheckboxField name="sure" label="I have read what is lost, and that nobody can bring it back" />
      <Actions>
        <SubmitButton kind="alarm">
          {isCorrection ? 'Withdraw the correction' : 'Discard the draft'}
        </SubmitButton>
        <LinkButton href={isCorrection ? paths.statementPublication(id) : paths.statement(id)}>
          Keep it
        </LinkButton>
      </Actions>
    </Form>
  );
}
