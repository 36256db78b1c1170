import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { compareWithRegistry } from '#app/domain/statements/registry/compare-with-registry.server.ts';
import { resubmissionWords } from '#app/domain/statements/registry/corrected-entry.ts';
import { noteSeenEntry } from '#app/domain/statements/registry/note-seen-entry.server.ts';
import { registryLooks } from '#app/domain/statements/registry/registry-looks.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm, refuseForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { readUpload } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { type Comparison, ComparisonTable } from './comparison-table.tsx';
import { LastLooks, SeenByHand } from './last-looks.tsx';
import { loadRegistry } from './load-registry.server.ts';
import { FormNote, RegistryNav } from './registry-parts.tsx';
import { showLook } from './show-look.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Compare with the registry') }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { statement, company, corrected } = await loadRegistry(viewer, params);
  const looks = await registryLooks(viewer, statement.id);
  return {
    id: statement.id,
    title: `Year to ${dayInWords(statement.period.to)}`,
    organisation: company.name,
    companyNumber: company.companyNumber,
    corrected: corrected && resubmissionWords(corrected),
    looks: looks.map(showLook),
    mayEdit: may(viewer, 'edit', 'statement'),
    done: new URL(request.url).searchParams.has('done'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const id = params['statementId'] ?? '';
  if (new URL(request.url).searchParams.get('form') === 'seen') {
    return answerForm(request, z.looseObject({}), async (typed) => {
      await noteSeenEntry(viewer, id, typed, now());
      return redirect(paths.registryCompare(id, { done: 'seen' }));
    });
  }
  await findStatement(viewer, id);
  const upload = await readUpload(request, { field: 'file' });
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed: {} }, upload.status);
  try {
    const at = { now: now(), publicAddress: publicStatementAddress };
    const { kept, fields, unknown } = await compareWithRegistry(viewer, id, upload.file, at);
    const { year = null, updatedOn = null, samePeriod = true } = kept.row ?? {};
    return data({ comparison: { year, updatedOn, unknown, fields, samePeriod } satisfies Comparison });
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: {} });
    throw problem;
  }
}

export default function CompareWithRegistry() {
  const { id, title, organisation, companyNumber, looks, corrected, mayEdit, done } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [search] = useSearchParams();
  const byHand = search.get('form') === 'seen';
  const refused = reply && 'fields' in reply ? reply : undefined;
  const comparison = reply && 'comparison' in reply ? reply.comparison : null;
  return (
    <Page
      title="Compare with the registry"
      place={[...statementPlace(id, title), { label: 'Registry answers', href: paths.statementRegistry(id) }]}
      lead="What the public reads in the registry is what was typed in there. Hold it against the answers here: a slip stays public until somebody mends it."
    >
      <StatementNav id={id} current="registry" />
      <RegistryNav id={id} current="compare" />
      <ErrorSummary fields={refused?.fields} idPrefix={byHand ? 'seen' : undefined} />
      {done && !reply ? <Banner kind="calm" title="What you saw is kept" /> : null}
      {corrected === null ? null : <Banner kind="notice" title={corrected} />}
      {comparison === null ? <LastLooks looks={looks} /> : <ComparisonTable comparison={comparison} />}
      {mayEdit ? (
        <>
          <Section title="Compare with the registry's file">
            <Form upload problems={byHand ? undefined : refused?.fields}>
              <FileField
                name="file"
                label="The registry's file of statement summaries"
                hint={`StatementSummaries of the year, as CSV from the registry's site, 25 MB at most. Looked up: ${organisation}${companyNumber === null ? '' : `, company number ${companyNumber}`}. The file is not kept; what came of it is, with the hash of the file and of the row.`}
                accept=".csv,text/csv"
              />
              <SubmitButton>Compare with this file</SubmitButton>
            </Form>
          </Section>
          <SeenByHand
            problems={byHand ? refused?.fields : undefined}
            typed={byHand ? refused?.typed : undefined}
          />
        </>
      ) : null}
      <FormNote />
    </Page>
  );
}
