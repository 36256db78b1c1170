import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { readLedgerSearch } from '#app/domain/ledger/ledger-search.ts';
import { entriesHold, faultWords } from '#app/domain/ledger/verdict-words.ts';
import { verifyOwnChain } from '#app/domain/ledger/verify-own-chain.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { EntryTable, LedgerFilters, Verdict } from './ledger-parts.tsx';
import { ledgerView } from './ledger-view.server.ts';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Ledger') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const search = readLedgerSearch(new URL(request.url).searchParams);
  const view = await ledgerView(viewer, search, now());
  return data(
    { ...view, role: viewer.role },
    { status: Object.keys(search.problems).length > 0 ? 400 : 200 },
  );
}

/** Verifies the chain and shows the verdict; a long one becomes a job with a page of its own. */
export async function action({ context }: ActionFunctionArgs) {
  const moment = now();
  const outcome = await verifyOwnChain(requireViewer(context), moment);
  if ('jobId' in outcome) return redirect(paths.job(outcome.jobId));
  const { entries, head, fault } = outcome.verdict;
  return {
    holds: entriesHold(entries, formatNumber('en', entries)),
    head,
    fault: fault && faultWords(fault),
    at: formatDateTime('en', moment),
  };
}

export default function Ledger() {
  const view = useLoaderData<typeof loader>();
  const verdict = useActionData<typeof action>();
  return (
    <Page
      title="Ledger"
      place={SETTINGS_PLACE}
      lead="Every change in your organisation leaves one entry here. Entries are never changed or removed."
    >
      <SettingsNav role={view.role} current="ledger" />
      <ErrorSummary fields={view.problems} />
      {verdict ? <Verdict verdict={verdict} /> : null}
      <LedgerFilters acts={view.acts} typed={view.typed} problems={view.problems} />
      <EntryTable view={view} />
      <Section title="Does the chain hold?">
        <p>
          Each entry carries the hash of the one before it. Whoever changes, removes or moves one breaks the
          chain at that place.
        </p>
        <Form>
          <Actions>
            <SubmitButton>Verify the chain</SubmitButton>
            <LinkButton href={paths.ledgerExport()} download>
              Export all entries (JSON lines)
            </LinkButton>
          </Actions>
        </Form>
        <Disclosure summary="What an entry holds">
          <p>
            Who acted, when, what was done and to which record, by numbers only: no name, address or other
            personal data. What the record said afterwards is kept as a keyed hash, which shows later that it
            is the same, and tells nothing by itself. In the export, the hash of each entry is the SHA-256 of
            its line without <code>hash</code>.
          </p>
        </Disclosure>
      </Section>
    </Page>
  );
}
