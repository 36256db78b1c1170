import { holderOfSlug } from '#models/public-slug.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { publishedStatementsOf } from '#models/published-statement.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import type { StatementVersion } from '../content.ts';
import { publicContent } from '../public-content.ts';
import type { PublicRevision, PublicStatement, PublicYear } from './public-statement.ts';
import type { Publication, PublishedStatement, Revision, Withdrawal } from './publication.ts';

/** Null: nobody has the place, or nothing is published there. `moved`: the place that took over from it. */
type Found<Thing> = { moved: string } | { found: Thing } | null;

/** Which publishing of which year; without a year the newest statement, without a revision its newest. */
export type WhichStatement = { slug: string; year?: string | undefined; revision?: string | undefined };

/** A published statement with the organisation it belongs to, for use-cases that go on from it. */
export type PublicPlace = {
  publication: Publication;
  published: PublishedStatement;
  revision: Revision;
  version: StatementVersion;
  all: PublishedStatement[];
};

/** What anybody may read at an address. Nobody has to be signed in. */
export async function findPublicStatement(which: WhichStatement): Promise<Found<PublicStatement>> {
  const place = await findPublicPlace(which);
  if (place === null || 'moved' in place) return place;
  return { found: toPublicStatement(place.found) };
}

/** The same with the records behind it. */
export async function findPublicPlace({
  slug,
  year,
  revision: wanted,
}: WhichStatement): Promise<Found<PublicPlace>> {
  const organisationId = await holderOfSlug(slug);
  const publication = organisationId === null ? null : await publicationOf(organisationId);
  if (publication === null) return null;
  if (publication.slug !== slug) return { moved: publication.slug };
  const all = await publishedStatementsOf(publication.organisationId);
  const published =
    year === undefined
      ? (all.find(({ withdrawn }) => withdrawn === null) ?? all[0])
      : all.find((one) => one.year === year);
  const revision = published && revisionOf(published, wanted);
  if (!published || !revision) return null;
  const version = await versionWithId(publication.organisationId, revision.versionId);
  return version ? { found: { publication, published, revision, version, all } } : null;
}

function revisionOf({ revisions }: PublishedStatement, wanted: string | undefined): Revision | undefined {
  if (wanted === undefined) return revisions.at(-1);
  return revisions.find(({ number }) => String(number) === wanted);
}

/** Takes from a version what the public may read. */
export function toPublicStatement(
  place: Omit<PublicPlace, 'publication'> & {
    publication: Pick<Publication, 'slug' | 'askAllowed'>;
  },
): PublicStatement {
  const { publication, published, revision, version, all } = place;
  const newest = published.revisions.at(-1)?.number;
  const said = (one: Revision): PublicRevision => ({
    number: one.number,
    hash: one.hash,
    code: one.code,
    changes: one.withheld === null ? one.changes : [],
    corrects: one.corrects,
    publishedAt: one.publishedAt.toISOString(),
    newest: one.number === newest,
    withheld: one.withheld !== null,
  });
  return {
    slug: publication.slug,
    year: published.year,
    ...(revision.withheld === null ? textOf(version) : nothingOf(version)),
    revision: said(revision),
    revisions: published.revisions.map(said).reverse(),
    withdrawn: published.withdrawn && inPublic(published.withdrawn),
    withheld: revision.withheld && inPublic(revision.withheld),
    others: all.filter(({ id }) => id !== published.id).map((one) => toYear(one)),
    askAllowed: publication.askAllowed,
  };
}

type Text = Pick<PublicStatement, 'content' | 'approval' | 'signature'>;

function textOf({ content, approval, signature }: StatementVersion): Text {
  return {
    content: publicContent(content),
    approval: approval && { body: approval.body, approvedOn: approval.approvedOn },
    signature: signature && { name: signature.name, title: signature.title, signedOn: signature.signedOn },
  };
}

/** Whose statement it was and for when, and nothing else of what it said. */
function nothingOf({ content }: StatementVersion): Text {
  const { correction: _correction, ...rest } = content;
  const { name, legalForm } = content.organisation;
  const organisation = { name, legalForm, companyNumber: null, country: null, address: null, website: null };
  return {
    content: { ...rest, organisation, members: [], sections: [], facts: [] },
    approval: null,
    signature: null,
  };
}

function inPublic({ at, reason }: Withdrawal) {
  return { at: at.toISOString(), reason };
}

function toYear({ year, title, period, revisions, withdrawn }: PublishedStatement): PublicYear {
  return {
    year,
    title,
    period,
    publishedAt: revisions.at(-1)?.publishedAt.toISOString() ?? '',
    withdrawn: withdrawn !== null,
  };
}
