import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { SECTION_TITLES, SECTIONS } from '#app/domain/statements/area.ts';
import { findEarlierText } from '#app/domain/statements/last-year/find-earlier-text.server.ts';
import { previousText } from '#app/domain/statements/last-year/previous-text.server.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { MarkedText } from '../marked-text.tsx';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { answerEarlierForm } from './answer-earlier-form.server.ts';
import { PlacesForm, ReadForm } from './earlier-forms.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Last year’s statement') }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statement, earlier } = await findEarlierText(viewer, params['statementId'] ?? '');
  const previous = await previousText(viewer, statement);
  return {
    id: statement.id,
    period: periodName(statement.period),
    mayEdit: statement.state === 'draft' && may(viewer, 'edit', 'statement'),
    done: new URL(request.url).searchParams.get('done'),
    earlier: earlier && {
      kept: earlier.state === 'kept',
      read: `${earlier.from}${earlier.pages === null ? '' : `, ${earlier.pages} pages`}, read on ${formatDate('en', earlier.readAt)} by ${earlier.byName}`,
      warnings: earlier.warnings,
      pieces: earlier.pieces.map(({ kind, text, place }, at) => ({ key: String(at), kind, text, place })),
    },
    previous: previous && {
      title: previous.title,
      sections: previous.sections.map(({ key, text }) => ({ key, title: SECTION_TITLES[key], text })),
    },
    places: [
      ...SECTIONS.map((value) => ({ value: value, label: SECTION_TITLES[value] })),
      { value: 'none', label: 'Leave it out' },
    ],
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await answerEarlierForm(requireViewer(context), params['statementId'] ?? '', request);
  return typeof answer === 'string' ? redirect(answer) : answer;
}

/** Last year's statement beside this one: read from a file or a paste, or the portal's own. */
export default function LastYear() {
  const { id, period, mayEdit, done, earlier, previous, places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Last year’s statement"
      place={statementPlace(id, period)}
      lead="Its text stands beside the questions, and the checks compare this year’s with it."
    >
      <StatementNav id={id} current="last-year" />
      <ErrorSummary fields={reply?.fields} />
      {done === 'kept' && !reply ? <Banner kind="calm" title="Last year’s text is kept" /> : null}
      {done === 'dropped' && !reply ? <Banner kind="calm" title="The text is taken away" /> : null}
      {earlier?.warnings.map((warning) => (
        <Banner key={warning} kind="caution" title={warning} />
      ))}
      {earlier === null ? null : <p className="hint">{earlier.read}</p>}
      {earlier !== null && mayEdit ? (
        <PlacesForm pieces={earlier.pieces} places={places} kept={earlier.kept} />
      ) : null}
      {previous !== null && (earlier === null || !mayEdit) ? (
        <Section title={`What was said: ${previous.title}`}>
          {previous.sections.map(({ key, title, text }) => (
            <Section key={key} title={title} level={3}>
              <MarkedText text={text} facts={{}} />
            </Section>
          ))}
        </Section>
      ) : null}
      {previous === null && earlier === null && !mayEdit ? <p>There is no earlier statement.</p> : null}
      {mayEdit ? <ReadForm again={earlier !== null} reply={reply} /> : null}
      {earlier !== null && mayEdit ? (
        <Form idPrefix="drop">
          <SubmitButton kind="quiet" name="intent" value="drop">
            Take this text away
          </SubmitButton>
        </Form>
      ) : null}
    </Page>
  );
}
