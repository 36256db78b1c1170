import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { riskSummaryOf, saveSpendBasis } from '#models/risk-summary.server.ts';
import { type AssessmentCounts, assessPages, type RunSteps } from './assess-pages.server.ts';
import type { RiskSubject } from './assessment.ts';
import { type SpendBasis, spendBasis } from './influence.ts';
import { listMatches } from './list-matches.server.ts';

/** A run over more suppliers than this is a large one. */
const FEW = 200;

const IN_A_REQUEST: RunSteps = { report: async () => undefined, signal: new AbortController().signal };

/**
 * Weighs the inherent risk of the viewer's suppliers, or of those with the ids, from the facts in the store, the
 * register and the decisions on list matches, and keeps what changed. Whoever may change a supplier or decide on a match
 * sets this off, so it asks for no more than to read.
 *
 * @returns how many were assessed, and how many have new findings
 */
export async function assessSuppliers(
  viewer: Actor,
  { ids }: { ids?: readonly string[] | undefined },
  now: Date,
  steps: RunSteps = IN_A_REQUEST,
): Promise<AssessmentCounts> {
  authorise(viewer, 'read', 'risk');
  const { subjects, spend } = await readSubjects(viewer, ids);
  return assessPages(
    viewer,
    {
      facts: await currentFacts(),
      subjects,
      matchesOf: (supplierIds) => listMatches(viewer, supplierIds),
      spend,
    },
    now,
    steps,
  );
}

type Register = { subjects: RiskSubject[]; spend: SpendBasis | null };

/**
 * Reads the register once, keeping of each supplier what is weighed. A few suppliers are read alone and held against the
 * spend of the last large run; a large run takes the sum of the spend anew, over the whole register.
 */
async function readSubjects(viewer: Actor, ids: readonly string[] | undefined): Promise<Register> {
  const { organisationId } = viewer;
  const { spend: last } = await riskSummaryOf(organisationId);
  if (ids && ids.length <= FEW && last)
    return { subjects: await collect(eachSupplier(viewer, { ids })), spend: last };
  const all = await collect(eachSupplier(viewer));
  const spend = spendBasis(all.flatMap((subject) => (subject.spend ? [subject.spend] : [])));
  await saveSpendBasis(organisationId, spend);
  const wanted = ids ? new Set(ids) : null;
  return { subjects: wanted ? all.filter(({ id }) => wanted.has(id)) : all, spend };
}

async function collect(pages: AsyncIterable<readonly Supplier[]>): Promise<RiskSubject[]> {
  const subjects: RiskSubject[] = [];
  for await (const page of pages) subjects.push(...page.map(toSubject));
  return subjects;
}

function toSubject(supplier: Supplier): RiskSubject {
  const { id, name, country, sectors, goods, workforce, tier, soleSource, spend } = supplier;
  const sites = supplier.sites.map((site) => ({ country: site.country }));
  return { id, name, country, sites, sectors, goods, workforce, tier, soleSource, spend };
}
