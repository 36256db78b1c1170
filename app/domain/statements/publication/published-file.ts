import type { PublicStatement } from './public-statement.ts';

/** The name of the format. A change that programs would trip over gets a new number. */
const FILE_FORMAT = 'daylight-statement/1';

export type FileAddresses = { page: string; verify: string };

/**
 * A published statement as data for programs; docs/statement-file.md describes it field by field. `content` is exactly
 * what the fingerprint is taken of: SHA-256 of its JSON with keys in alphabetical order and no spaces.
 */
export function publishedFile(statement: PublicStatement, { page, verify }: FileAddresses) {
  const { content, approval, signature, revision, revisions, withdrawn } = statement;
  return {
    format: FILE_FORMAT,
    address: page,
    content,
    approval,
    signature,
    publication: {
      version: revision.number,
      publishedAt: revision.publishedAt,
      newest: revision.newest,
      correctedOn: content.correction === undefined ? null : revision.publishedAt.slice(0, 10),
      replacedOn: replacedOn(statement),
      versions: revisions.map(({ number, publishedAt, hash, code, changes, corrects, withheld }) => ({
        number,
        publishedAt,
        sha256: hash,
        code,
        changes,
        corrects,
        withheld,
      })),
      withdrawn,
    },
    verification: {
      method: 'SHA-256 of the canonical JSON of content',
      sha256: revision.hash,
      code: revision.code,
      address: verify,
    },
  };
}

/** The day on which a later version took its place, an ISO date; null for the newest. */
function replacedOn({ revision, revisions }: PublicStatement): string | null {
  const next = revisions.find(({ number }) => number === revision.number + 1);
  return next?.publishedAt.slice(0, 10) ?? null;
}

/** The same statement for search engines, in the words of schema.org. */
export function describeForEngines(statement: PublicStatement, { page, verify }: FileAddresses) {
  const { content, signature, revision, revisions, withdrawn } = statement;
  const { organisation, period } = content;
  const members = content.members.filter(({ included }) => included).map(organisationNamed);
  const publisher = {
    ...organisationNamed(organisation),
    ...(/^https?:/i.test(organisation.website ?? '') ? { url: organisation.website } : {}),
    ...(organisation.address === null ? {} : { address: organisation.address }),
    ...(members.length === 0 ? {} : { subOrganization: members }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': page,
    url: page,
    name: content.title,
    about: { '@type': 'Thing', name: 'Modern slavery and human trafficking in business and supply chains' },
    creativeWorkStatus: withdrawn === null ? (revision.newest ? 'Published' : 'Superseded') : 'Withdrawn',
    inLanguage: content.language,
    temporalCoverage: `${period.from}/${period.to}`,
    datePublished: (revisions.at(-1)?.publishedAt ?? revision.publishedAt).slice(0, 10),
    dateModified: revision.publishedAt.slice(0, 10),
    version: String(revision.number),
    publisher,
    author: publisher,
    ...(signature === null
      ? {}
      : { accountablePerson: { '@type': 'Person', name: signature.name, jobTitle: signature.title } }),
    identifier: {
      '@type': 'PropertyValue',
      propertyID: 'Daylight verification code',
      value: revision.code,
      url: verify,
    },
    ...(content.correction === undefined
      ? {}
      : {
          correction: {
            '@type': 'CorrectionComment',
            text: content.correction.changed.join('\n'),
            datePublished: revision.publishedAt.slice(0, 10),
          },
        }),
    ...(statement.withheld === null ? { encoding: encodingsAt(page) } : {}),
    isAccessibleForFree: true,
  };
}

function organisationNamed({ name, companyNumber }: { name: string; companyNumber: string | null }) {
  return {
    '@type': 'Organization',
    name,
    ...(companyNumber === null ? {} : { identifier: companyNumber }),
  };
}

/** The same statement as files to keep, beside the page. */
function encodingsAt(page: string) {
  const kinds = { pdf: 'application/pdf', txt: 'text/plain', json: 'application/json' };
  return Object.entries(kinds).map(([ending, encodingFormat]) => ({
    '@type': 'MediaObject',
    contentUrl: `${page}.${ending}`,
    encodingFormat,
  }));
}
