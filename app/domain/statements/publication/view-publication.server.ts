import anyAscii from 'any-ascii';
import { authorise } from '#app/domain/access/authorise.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Actor, Viewer } from '#app/domain/access/viewer.ts';
import { Refused } from '#app/platform/problems.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { publishedStatementsOf } from '#models/published-statement.server.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { StatementVersion } from '../content.ts';
import type { Correction } from '../corrections/correction.ts';
import type { StatementState } from '../statement.ts';
import { viewCorrection } from '../corrections/view-correction.server.ts';
import { toPublicStatement } from './find-public-statement.server.ts';
import type { HomepageCheck } from './homepage.ts';
import { latestHomepageCheck } from './latest-homepage-check.server.ts';
import { type MemberSite, memberSites } from './member-sites.server.ts';
import type { PublicStatement } from './public-statement.ts';
import type { Publication, PublishedStatement } from './publication.ts';
import { verificationCode } from './verification-code.ts';

/** What the page of publication shows of one statement. */
export type PublicationView = {
  statementId: string;
  state: StatementState;
  publication: Publication | null;
  /** Offered until an address is chosen. */
  suggested: { slug: string; homepage: string | null };
  /** The signed version that can be published, as the public would read it. */
  preview: PublicStatement | null;
  published: PublishedStatement | null;
  check: HomepageCheck | null;
  /** The sites of the companies that a group statement covers. */
  sites: MemberSite[];
  /** The correction that is being made; null while none is. */
  correction: (Pick<Correction, 'reason' | 'changed' | 'openedAt'> & { openedByName: string }) | null;
  /** What the correction says differently from what is published, a line each. */
  differences: string[];
  mayManage: boolean;
};

/**
 * Where one statement stands on its way to the public.
 *
 * @throws NotFound when the organisation has no such statement
 */
export async function viewPublication(
  viewer: Viewer,
  statementId: string,
  now: Date,
): Promise<PublicationView> {
  const statement = await findStatement(viewer, statementId);
  const { organisationId } = viewer;
  const [publication, all, versions, companies, check] = await Promise.all([
    publicationOf(organisationId),
    publishedStatementsOf(organisationId),
    versionsOf(organisationId, statement.id),
    entitiesOf(organisationId),
    latestHomepageCheck(organisationId),
  ]);
  const company = companies.find(({ id }) => id === statement.entityId);
  const slug = slugFrom(company?.name ?? '');
  const signed = versions.find(({ state }) => state === 'signed');
  const published = all.find((one) => one.statementId === statement.id) ?? null;
  return {
    statementId: statement.id,
    state: statement.state,
    publication,
    suggested: { slug, homepage: company?.website ?? null },
    preview: signed ? previewOf(signed, { slug: publication?.slug ?? slug, published, all }, now) : null,
    published,
    check,
    sites: await memberSites(statement),
    ...(await viewCorrection(viewer, statement, now)),
    mayManage: may(viewer, 'manage', 'statement'),
  };
}

/** The organisation's public address. @throws Refused `publication.no-address` before one is chosen */
export async function publicationFor(viewer: Actor): Promise<Publication> {
  authorise(viewer, 'read', 'statement');
  const publication = await publicationOf(viewer.organisationId);
  if (!publication) throw new Refused('publication.no-address');
  return publication;
}

type Place = { slug: string; published: PublishedStatement | null; all: PublishedStatement[] };

function previewOf(version: StatementVersion, { slug, published, all }: Place, now: Date): PublicStatement {
  const revision = {
    number: (published?.revisions.length ?? 0) + 1,
    versionId: version.id,
    hash: version.hash,
    code: verificationCode(version.hash),
    publishedAt: now,
    changes: version.content.correction?.changed ?? [],
    corrects: version.content.correction !== undefined,
    withheld: null,
  };
  const { organisationId, statementId } = version;
  const { period, title } = version.content;
  return toPublicStatement({
    publication: { slug, askAllowed: false },
    published: {
      id: published?.id ?? '',
      organisationId,
      statementId,
      year: published?.year ?? period.to.slice(0, 4),
      title,
      period,
      revisions: [...(published?.revisions ?? []), revision],
      withdrawn: null,
    },
    revision,
    version,
    all,
  });
}

/** A place in addresses from a company's name: "Tarnbrook Mills plc" gives "tarnbrook-mills". */
function slugFrom(name: string): string {
  return anyAscii(name.replaceAll(/\([^)]*\)/g, ' '))
    .toLowerCase()
    .replaceAll(/\b(?:plc|ltd|limited|llp|inc|gmbh|holdings?|group)\b/g, ' ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}
