import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { answerHistory } from '#app/domain/statements/writing/answer-history.server.ts';
import { openDraft } from '#app/domain/statements/writing/open-draft.server.ts';
import { restoreEdition } from '#app/domain/statements/writing/restore-edition.server.ts';
import { differenceInWords } from '#app/domain/statements/writing/word-differences.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime } from '#app/http/format.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { Differences } from './differences.tsx';
import { StatementNav, statementPlace } from './statement-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('History of an answer') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statementId = '', questionId = '' } = params;
  const { statement, question, editions } = await answerHistory(viewer, { statementId, questionId });
  return {
    id: statement.id,
    questionId: question.id,
    ask: question.ask,
    period: periodName(statement.period),
    mayRestore: may(viewer, 'edit', 'statement') && statement.state === 'draft',
    version: editions[0]?.answer.version ?? 0,
    editions: editions.map(({ answer, differences }) => ({
      version: answer.version,
      title: `Edition ${answer.version}: ${STANDING_NAMES[answer.standing]}, ${differenceInWords(differences)}`,
      at: answer.editedAt.toISOString(),
      when: formatDateTime('en', answer.editedAt),
      who: answer.editedByName,
      differences,
    })),
  };
}

const RestoreForm = z.object({
  edition: z.coerce.number({ error: 'Choose an edition.' }).int(),
  version: z.coerce.number({ error: 'Open the history again.' }).int(),
});

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const { statementId = '', questionId = '' } = params;
  await openDraft(viewer, statementId);
  return answerForm(request, RestoreForm, async ({ edition, version }) => {
    await restoreEdition(viewer, statementId, { questionId, edition, version }, now());
    return redirect(paths.statementQuestion(statementId, questionId, { done: 'restored' }));
  });
}

/** Every edition of one answer, with what it changed. */
export default function QuestionHistory() {
  const { id, questionId, ask, period, version, editions, mayRestore } = useLoaderData<typeof loader>();
  const place = [
    ...statementPlace(id, period),
    { label: ask, href: paths.statementQuestion(id, questionId) },
  ];
  return (
    <Page title="History of this answer" place={place} lead={ask}>
      <StatementNav id={id} current="sections" />
      {editions.length === 0 ? <p>Nothing has been saved yet.</p> : null}
      <Timeline
        entries={editions.map((edition) => ({
          key: String(edition.version),
          title: edition.title,
          at: edition.at,
          when: edition.when,
          who: edition.who,
          children: (
            <>
              <Differences parts={edition.differences} />
              {mayRestore && edition.version !== version ? (
                <Form action={paths.statementQuestionHistory(id, questionId)}>
                  <HiddenField name="edition" value={edition.version} />
                  <HiddenField name="version" value={version} />
                  <SubmitButton kind="plain">Take edition {edition.version} up again</SubmitButton>
                </Form>
              ) : null}
            </>
          ),
        }))}
      />
    </Page>
  );
}
