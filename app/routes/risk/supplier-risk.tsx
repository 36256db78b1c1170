import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { RiskBand } from '#app/components/status/risk-band.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { assessmentHistory } from '#app/domain/risk/assessment-history.server.ts';
import { assessmentOf } from '#app/domain/risk/assessment-of.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { MethodNote } from './method-note.tsx';
import { RISK_PLACE } from './risk-nav.tsx';
import { historyView, supplierRiskView } from './supplier-risk-view.server.ts';
import { Terms } from './supplier-terms.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const supplierId = params['supplierId'] ?? '';
  const assessment = await assessmentOf(viewer, supplierId);
  const { name } = await findSupplier(viewer, supplierId);
  if (!assessment) return { name, supplierId, risk: null, history: [], mayEdit: false };
  return {
    name,
    supplierId,
    risk: supplierRiskView(await currentFacts(), assessment),
    history: historyView(assessment, await assessmentHistory(viewer, supplierId)),
    mayEdit: may(viewer, 'edit', 'supplier'),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Risk of ${data.name}` : 'Risk') },
];

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
type Risk = { risk: NonNullable<Loaded['risk']> };

export default function SupplierRisk() {
  const { name, supplierId, risk } = useLoaderData<typeof loader>();
  return risk === null ? <NotYet name={name} supplierId={supplierId} /> : <Assessed risk={risk} />;
}

function NotYet({ name, supplierId }: { name: string; supplierId: string }) {
  return (
    <Page title={name} place={RISK_PLACE}>
      <EmptyState
        title="This supplier is not assessed yet"
        action={<LinkButton href={paths.supplier(supplierId)}>Open the supplier</LinkButton>}
      >
        <p>It is assessed after its cross-check, which takes a moment. Load this page again shortly.</p>
      </EmptyState>
    </Page>
  );
}

function Assessed({ risk }: Risk) {
  return (
    <Page
      title={risk.name}
      place={RISK_PLACE}
      lead="Inherent risk of forced labour, before any controls, with the reason for each part."
      action={<LinkButton href={paths.supplier(risk.supplierId)}>Open the supplier</LinkButton>}
      facts={
        <Facts
          items={[
            {
              label: 'Risk',
              value: (
                <RiskBand
                  band={risk.band}
                  awaiting={risk.awaiting.length > 0}
                  {...(risk.score === null ? {} : { score: risk.score })}
                />
              ),
            },
            { label: 'Inherent score', value: risk.inherent },
            { label: 'Confidence', value: `${risk.confidence}: ${risk.known} of 4 parts known` },
            { label: 'Influence', value: risk.influence },
            { label: 'Assessed', value: risk.assessedAt },
          ]}
        />
      }
    >
      <ListMatches risk={risk} />
      <Terms risk={risk} />
      <ToAdd risk={risk} />
      <History />
      <MethodNote />
    </Page>
  );
}

function ListMatches({ risk }: Risk) {
  return (
    <>
      {risk.floor === null ? null : (
        <Banner kind="alarm" title="A confirmed list match lifts this score">
          <p>
            {risk.floor.because} Source: {risk.floor.source}, {risk.floor.edition}, {risk.floor.date}.
          </p>
          <p>
            <Link to={paths.supplierScreening(risk.supplierId)}>See the cross-check</Link>
          </p>
        </Banner>
      )}
      {risk.awaiting.length === 0 ? null : (
        <Banner kind="alarm" title="Critical, awaiting review">
          <p>
            Name and country are exactly those of a listed company. The score below is unchanged until a
            person decides.
          </p>
          <ul>
            {risk.awaiting.map(({ matchId, entity, list, edition, date }) => (
              <li key={matchId}>
                <Link to={paths.match(matchId)}>May be the same company as {entity}</Link>, {list}, {edition},{' '}
                {date}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

function ToAdd({ risk }: Risk) {
  const { mayEdit } = useLoaderData<typeof loader>();
  if (risk.toAdd.length === 0) return null;
  return (
    <Section
      title="What is missing"
      action={
        mayEdit ? <LinkButton href={paths.editSupplier(risk.supplierId)}>Add facts</LinkButton> : undefined
      }
    >
      <ul>
        {risk.toAdd.map(({ kind, title, missing }) => (
          <li key={kind}>
            <strong>{title}.</strong> {missing}
          </li>
        ))}
      </ul>
      {risk.questions.length === 0 ? null : (
        <>
          <p>Does this supplier make one of these? Each is listed; naming it would add:</p>
          <ul>
            {risk.questions.map(({ key, slug, text, value }) => (
              <li key={key}>
                <Link to={paths.good(slug)}>{text}</Link>: {value}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function History() {
  const { history } = useLoaderData<typeof loader>();
  return (
    <Section title="History">
      <Timeline
        entries={history.map(({ key, title, at, when, moved, edition }) => ({
          key,
          title,
          at,
          when,
          children: (
            <p>
              {moved} <span className="source-note">{edition}</span>
            </p>
          ),
        }))}
      />
    </Section>
  );
}
