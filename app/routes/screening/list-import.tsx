import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { kindsInWords, LIST_FORMATS } from '#app/domain/screening/lists/formats/list-formats.ts';
import { viewListStates } from '#app/domain/screening/lists/view-list-states.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { answerListForm } from './answer-list-form.server.ts';
import { FETCH_PACES } from './fetch-paces.ts';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Add a list') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'manage', 'list');
  const asked = new URL(request.url).searchParams.get('list');
  const known = (await viewListStates(viewer)).find(
    ({ list, watched }) => list === asked && watched !== null,
  );
  return {
    known: known === undefined ? null : { list: known.list, title: known.title },
    formats: LIST_FORMATS.map(({ key, title, files, terms, address, triedOn, notTriedOn }) => ({
      key,
      title,
      kinds: kindsInWords(key),
      files,
      terms,
      address,
      tried: triedOn === '' ? notTriedOn : triedWords(triedOn, notTriedOn),
    })),
  };
}

function triedWords(triedOn: string, notTriedOn: string): string {
  return `Tried on ${triedOn}.${notTriedOn === '' ? '' : ` Not tried on a live file: ${notTriedOn}.`}`;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const answer = await answerListForm(requireViewer(context), request);
  return typeof answer === 'string' ? redirect(answer) : answer;
}

export default function ImportList() {
  const { formats, known } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={known === null ? 'Add a list' : `Bring in a new edition of ${known.title}`}
      place={[...SCREENING_PLACE, { label: 'Lists', href: paths.lists() }]}
      lead="You see what it would change before anything is in force. Only your organisation is cross-checked against it."
    >
      <ErrorSummary fields={reply?.fields} />
      <Form action={paths.importList()} upload problems={reply?.fields} values={reply?.typed}>
        {known === null ? <NewList formats={formats} /> : <HiddenField name="list" value={known.list} />}
        <FileField
          name="file"
          label="Files of the list"
          hint="Up to 60 MB together. Lists that come in several files are chosen together or in one zip."
          accept=".csv,.txt,.tsv,.xml,.json,.jsonl,.zip,.xlsx,.html,.htm"
          multiple
          optional={known === null}
        />
        {known === null ? (
          <>
            <TextField
              name="address"
              label="Or the address to fetch it from"
              hint="A public address of a file of up to 200 MB. It is fetched again by the clock."
              type="url"
              dir="ltr"
              optional
            />
            <SelectField
              name="everyHours"
              label="How often it is fetched"
              choices={FETCH_PACES}
              defaultValue="24"
              width="medium"
            />
          </>
        ) : null}
        <SubmitButton>
          {known === null ? 'Add the list and look at it' : 'Upload and look at the changes'}
        </SubmitButton>
      </Form>
      <Section title="Formats">
        <Table
          caption="Formats that can be read"
          captionHidden
          columns={[
            { key: 'title', label: 'List' },
            { key: 'files', label: 'Files' },
            { key: 'tried', label: 'Tried on live files' },
            { key: 'terms', label: 'Terms' },
          ]}
          rows={formats.map(({ key, title, files, terms, tried, address }) => ({
            key,
            cells: { title: address === '' ? title : <a href={address}>{title}</a>, files, tried, terms },
          }))}
        />
      </Section>
    </Page>
  );
}

function NewList({ formats }: { formats: readonly { key: string; title: string; kinds: string }[] }) {
  return (
    <>
      <TextField name="title" label="Name of the list" hint="Such as “Customs watch”." width="medium" />
      <SelectField
        name="format"
        label="Format"
        hint="The table below says which files each takes."
        choices={formats.map(({ key, title, kinds }) => ({ value: key, label: `${title} (${kinds})` }))}
        empty="Choose a format"
      />
    </>
  );
}
