import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { findScope } from '#app/domain/statements/regimes/find-scope.server.ts';
import { saveScopeAnswers } from '#app/domain/statements/regimes/save-scope-answers.server.ts';
import { questionAfter, SCOPE_GROUPS } from '#app/domain/statements/regimes/scope-questions.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { refuseForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { STATEMENTS_PLACE } from '../statements-nav.tsx';
import { askedFor } from './asked-questions.ts';
import { QuestionField, typedOf } from './question-field.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`${data?.title ?? 'Questions'}: which laws apply?`) },
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'manage', 'statement');
  const { profile } = await findScope(viewer);
  const { group, single, questions } = askedFor(request.url);
  const [first] = questions;
  const place = SCOPE_GROUPS.findIndex(({ key }) => key === group);
  return {
    title: SCOPE_GROUPS[place]?.title ?? '',
    step: `Part ${place + 1} of ${SCOPE_GROUPS.length}`,
    single,
    other:
      single === null && first
        ? paths.scopeQuestions({ question: first.key })
        : paths.scopeQuestions({ group }),
    fields: questions.map((question) => ({ question, value: typedOf(profile, question) })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const { group, single, questions } = askedFor(request.url);
  const form = await request.formData();
  const typed = (key: string) => {
    const value = form.get(key);
    return typeof value === 'string' ? value : '';
  };
  try {
    await saveScopeAnswers(viewer, { questions, typed }, now());
  } catch (problem) {
    if (!(problem instanceof InvalidInput)) throw problem;
    const kept = Object.fromEntries(questions.map(({ key }) => [key, typed(key)]));
    return refuseForm({ fields: problem.fields, typed: kept });
  }
  if (single !== null) {
    const next = questionAfter(single);
    return redirect(
      next ? paths.scopeQuestions({ question: next.key }) : paths.statementScope({ done: 'answers' }),
    );
  }
  const next = SCOPE_GROUPS[SCOPE_GROUPS.findIndex(({ key }) => key === group) + 1];
  return redirect(
    next && typed('onward') === 'next'
      ? paths.scopeQuestions({ group: next.key })
      : paths.statementScope({ done: 'answers' }),
  );
}

/** A group of questions, or one at a time. */
export default function ScopeQuestions() {
  const { title, step, single, other, fields } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={title}
      place={[...STATEMENTS_PLACE, { label: 'Which laws apply?', href: paths.statementScope() }]}
      lead={`${step}. Leave open what is not known: the check then says what is missing.`}
    >
      <ErrorSummary fields={reply?.fields} />
      <p>
        <Link to={other}>
          {single === null ? 'Ask one question at a time' : 'Ask the whole part together'}
        </Link>
      </p>
      <Form problems={reply?.fields} values={reply?.typed}>
        {fields.map(({ question, value }) => (
          <QuestionField key={question.key} question={question} value={value} />
        ))}
        <div className="actions">
          <SubmitButton name="onward" value="next">
            Save and go on
          </SubmitButton>
          {single === null ? (
            <SubmitButton kind="plain" name="onward" value="done">
              Save and see what applies
            </SubmitButton>
          ) : null}
        </div>
      </Form>
    </Page>
  );
}
