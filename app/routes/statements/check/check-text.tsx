import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';
import { Report } from './check-parts.tsx';
import { answerCheckText } from './check-text-action.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Check a statement’s text') }];

export function loader({ context }: LoaderFunctionArgs) {
  authorise(requireViewer(context), 'read', 'statement');
  return null;
}

export function action({ context, request }: ActionFunctionArgs) {
  return answerCheckText(requireViewer(context), request);
}

/** Any statement, pasted or as a file: checked at once, and not kept. */
export default function CheckText() {
  const reply = useActionData<typeof action>();
  const checked = reply && 'report' in reply ? reply : null;
  const refused = reply && 'fields' in reply ? reply : null;
  return (
    <Page
      title="Check a text"
      place={STATEMENTS_PLACE}
      lead="Paste a statement or choose its file. It is read and checked now, and not kept."
      facts={checked === null ? undefined : <Facts items={checked.report.facts} />}
    >
      <StatementsNav current="check-text" />
      <ErrorSummary fields={refused?.fields} />
      {checked === null ? null : (
        <>
          {checked.warnings.length === 0 ? null : (
            <Banner kind="notice" title="About this document">
              {checked.warnings.map((says) => (
                <p key={says}>{says}</p>
              ))}
            </Banner>
          )}
          <Report report={checked.report} />
        </>
      )}
      <Section title={checked === null ? 'The statement' : 'Check another text'}>
        <Form upload problems={refused?.fields} values={reply?.typed}>
          <TextField
            name="organisation"
            label="Whose statement is it?"
            hint="The company’s full name. It helps to tell when another company’s name stands in the text."
            optional
          />
          <FileField
            name="file"
            label="File"
            hint="PDF, Word (.docx), web page or text, at most 25 MB and 150 pages."
            accept=".pdf,.docx,.html,.htm,.txt,.md"
            optional
          />
          <TextArea name="text" label="Or its text" rows={12} optional />
          <SubmitButton>Check this text</SubmitButton>
        </Form>
      </Section>
    </Page>
  );
}
