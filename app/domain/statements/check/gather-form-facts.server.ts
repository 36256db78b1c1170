import type { Actor } from '#app/domain/access/viewer.ts';
import { entityWithId } from '#models/legal-entity.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { publishedStatement } from '#models/published-statement.server.ts';
import { registryComparisonsOf } from '#models/registry-comparison.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import type { StatementVersion } from '../content.ts';
import { dayOf } from '../day-words.ts';
import { inOffice } from '../entities/offices.ts';
import type { LegalEntity } from '../entities/legal-entity.ts';
import type { HomepageCheck, HomepageOutcome, TargetOutcome } from '../publication/homepage.ts';
import { tellingHomepageCheck } from '../publication/latest-homepage-check.server.ts';
import { memberSites } from '../publication/member-sites.server.ts';
import type { PublishedStatement } from '../publication/publication.ts';
import { findScope } from '../regimes/find-scope.server.ts';
import { amountWords } from '../regimes/thresholds.ts';
import { ukTests } from '../regimes/uk-scope.ts';
import { entryFact } from '../registry/registry-comparison.ts';
import type { Statement } from '../statement.ts';
import type { FormFacts } from './check-input.ts';

/** What the forms of the portal know about a statement, for the checks of the legal minimum. */
export async function gatherFormFacts(
  viewer: Actor,
  statement: Statement,
  publicAddress: PublicAddress,
): Promise<FormFacts> {
  const { organisationId, id, kind, members, period } = statement;
  const company = await entityWithId(organisationId, statement.entityId);
  const version = await versionWithId(organisationId, statement.currentVersionId ?? '');
  const publication = await publicationOf(organisationId);
  const published = await publishedStatement(organisationId, id);
  const homepage = publication?.homepage ?? null;
  const sites = await memberSites(statement);
  const isPublic = publication !== null && published !== null && published.withdrawn === null;
  const url = isPublic ? publicAddress(publication.slug, published.year) : null;
  const publishedAt = published?.revisions[0]?.publishedAt ?? null;
  return {
    ...(await scopeFacts(viewer)),
    legalForm: company?.legalForm ?? 'company',
    kind,
    members: members.map(({ name, included, entityId }) => ({
      name,
      included,
      site: sites.find((site) => site.entityId === entityId)?.standing ?? 'not-recorded',
    })),
    period,
    approval: version?.approval ?? null,
    signature: signatureOf(version, company),
    publishedOn: isPublic && publishedAt !== null ? dayOf(publishedAt) : null,
    url,
    ...homepageFacts(url, homepage === null ? null : await tellingHomepageCheck(organisationId, homepage)),
    registryEntry: await lastLook(statement, published),
  };
}

/** The last look at the entry in the government registry, by file or by a person. */
async function lastLook(
  { organisationId, id }: Statement,
  published: PublishedStatement | null,
): Promise<FormFacts['registryEntry']> {
  const [last] = await registryComparisonsOf(organisationId, id, 1);
  const latest = published?.revisions.at(-1);
  return last === undefined ? null : entryFact(last, latest?.corrects ? latest.publishedAt : null);
}

/** What the last look at the homepage says; the portal's own page opens for everybody. */
function homepageFacts(
  url: string | null,
  check: HomepageCheck | null,
): Pick<FormFacts, 'urlResult' | 'homepageLink'> {
  const homepageLink = check === null ? null : LINKS[check.outcome];
  const seen = check?.way === 'by-hand' && homepageLink === 'found' ? 'confirmed-by-hand' : homepageLink;
  return {
    urlResult: url === null ? null : (TARGETS[check?.target ?? 'not-fetched'] ?? 'reached'),
    homepageLink: seen,
  };
}

const LINKS: Readonly<Record<HomepageOutcome, 'found' | 'not-found' | null>> = {
  linked: 'found',
  'other-wording': 'not-found',
  'other-target': 'not-found',
  'not-found': 'not-found',
  'not-fetched': null,
};
const TARGETS: Readonly<Record<TargetOutcome, FormFacts['urlResult']>> = {
  resolves: 'reached',
  'login-page': 'login',
  'not-there': 'not-reached',
  'not-fetched': null,
};

/** How the address of a published statement is written. */
export type PublicAddress = (slug: string, year: string) => string;

async function scopeFacts(viewer: Actor): Promise<Pick<FormFacts, 'scope' | 'turnover'>> {
  const { profile } = await findScope(viewer);
  const { standing } = ukTests(profile);
  const turnover = profile.ukTurnover === null ? null : amountWords(profile.ukTurnover, 'GBP');
  if (standing === 'unknown') return { scope: null, turnover };
  return { scope: standing === 'met' ? 'applies' : 'voluntary', turnover };
}

function signatureOf(version: StatementVersion | null, company: LegalEntity | null): FormFacts['signature'] {
  if (!version?.signature) return null;
  const { name, title, signedOn, officerId } = version.signature;
  const offices = (company?.officers ?? [])
    .filter((officer) => officer.id === officerId && inOffice(officer, signedOn))
    .map(({ office }) => office);
  return { name, title, offices, signedOn };
}
