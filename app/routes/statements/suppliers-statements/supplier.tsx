import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { letterTo } from '#app/domain/statements/suppliers-statements/letter-to.server.ts';
import { readingDesk } from '#app/domain/statements/suppliers-statements/reading-desk.server.ts';
import { supplierStatementOf } from '#app/domain/statements/suppliers-statements/supplier-statement-of.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { AskPart, askView } from './ask-part.tsx';
import { answerStatementForm } from './answer-statement-form.server.ts';
import { EntryTable, entryView } from './entry-table.tsx';
import { SUPPLIER_STATEMENTS_PLACE } from './place.ts';
import { ReadingPart, readingView } from './reading-part.tsx';
import { AddressForm, KnownForm, LookedForm, ReadForm } from './statement-forms.tsx';
import { knownFacts } from './known-facts.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Statement of ${data?.name ?? 'a supplier'}`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { supplier, known, entries } = await supplierStatementOf(viewer, params['supplierId'] ?? '');
  const { last, edition, people } = await readingDesk(viewer, supplier.id);
  const { words: letter } = await letterTo(viewer, supplier.id);
  return {
    id: supplier.id,
    name: supplier.name,
    mayEdit: may(viewer, 'edit', 'statement'),
    done: new URL(request.url).searchParams.get('done') ?? '',
    facts: knownFacts({ supplier, known, entries }, now()),
    values: {
      ukBusiness: known.ukBusiness,
      turnover: known.turnover,
      periodTo: known.periodTo,
      coveredBy: known.coveredBy,
    },
    address: known.address?.url ?? null,
    lookAgain: known.lookAgain?.because ?? null,
    last,
    reading: readingView(known, edition),
    entries: entries.map(entryView),
    letter,
    isOwn: known.letter !== null,
    ask: askView(known.ask),
    people,
  };
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return answerStatementForm(requireViewer(context), params['supplierId'] ?? '', request);
}

const DONE: Readonly<Record<string, string>> = {
  known: 'What you know is saved',
  read: 'The text is read. What was found and what was not stands below',
  again: 'The kept text is checked again. What was found stands below',
  deleted: 'The kept text is deleted. What was found in it stays, without its sentences',
  letter: 'The letter is saved',
  'letter-back': 'The letter is as Daylight proposes it',
  ask: 'The task is set',
  asked: 'Noted that the supplier was written to',
  looked: 'Noted that you looked at it today',
};

/** One supplier's statement: what is known, what was found in its text, and how to ask for it. */
export default function SupplierStatementPage() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, name, mayEdit, done, facts, lookAgain, reading, entries, last } = view;
  return (
    <Page
      title={`Statement of ${name}`}
      place={SUPPLIER_STATEMENTS_PLACE}
      lead="For use inside the organisation only: a hint where to ask, no verdict on the supplier."
    >
      <ErrorSummary fields={reply?.fields} />
      {DONE[done] && !reply ? <Banner kind="calm" title={DONE[done]} /> : null}
      {last === null ? null : <LastOrder last={last} />}
      {lookAgain === null ? null : (
        <Banner kind="caution" title="To look at again">
          <p>{lookAgain}</p>
          {mayEdit ? <LookedForm /> : null}
        </Banner>
      )}
      <Section
        title="What is known"
        action={<Link to={paths.supplier(id)}>The supplier in the register</Link>}
      >
        <FactList items={facts} />
      </Section>
      {reading === null ? null : <ReadingPart reading={reading} mayEdit={mayEdit} />}
      {mayEdit ? (
        <>
          <Section title="Read its statement">
            <ReadForm reply={reply} />
          </Section>
          <Section title="Where it stands">
            <AddressForm url={view.address} reply={reply} />
          </Section>
          <Section title="What you know of the supplier">
            <KnownForm values={view.values} reply={reply} />
          </Section>
        </>
      ) : null}
      <Section title="In the government registry">
        <EntryTable entries={entries} />
      </Section>
      <AskPart
        id={id}
        letter={view.letter}
        isOwn={view.isOwn}
        ask={view.ask}
        people={view.people}
        mayEdit={mayEdit}
        reply={reply}
      />
    </Page>
  );
}

/** What came of the last file or address that was handed in, while it is not read. */
function LastOrder({ last }: { last: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['last']> }) {
  if (last.state === 'open')
    return (
      <Banner kind="notice" title="Its statement is being read">
        <p>
          {last.source}: <Link to={paths.job(last.jobId)}>See how far it is</Link>
        </p>
      </Banner>
    );
  return (
    <Banner kind="caution" title="What was handed in last was not read">
      <p>
        {last.source}: {last.problem}
      </p>
      <p>What was known before stays.</p>
    </Banner>
  );
}
