import type { Fact, FactProvider, FactSource } from '#app/domain/statements/facts/fact.ts';
import { countFact, notRecorded, shareFact, wordsFact } from '#app/domain/statements/facts/make-fact.ts';
import { offerSentences } from '#app/domain/statements/facts/offer-sentences.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import { registerSize } from '#app/domain/suppliers/register-counts.server.ts';
import { coverageOf } from '#models/list-coverage.server.ts';
import { listVersionsById } from '#models/list-version.server.ts';
import { countDecided } from '#models/screening-decision.server.ts';
import { countMatchesByState } from '#models/screening-match.server.ts';
import { countScreenedSuppliers } from '#models/screening.server.ts';
import { DECISIONS, type ListVersion } from './screening.ts';
import { screeningSentences } from './statement-sentences.ts';

type Period = { from: string; to: string };

/** What the cross-check can say in a statement: who was screened, against what, what was found and what people decided. */
export const screeningFacts: FactProvider = {
  room: 'screening',
  async facts({ organisationId, period }) {
    const screened = await countScreenedSuppliers(organisationId);
    if (screened === 0) return { facts: [], sentences: [] };
    const register = await registerSize(organisationId);
    const facts = [
      ...shares(screened, register),
      ...(await matchesFound(organisationId)),
      ...(await workInPeriod(organisationId, period)),
      ...(await listsUsed(organisationId)),
    ];
    return { facts, sentences: offerSentences(screeningSentences(period), facts) };
  },
};

function shares(screened: number, register: number): Fact[] {
  // A supplier that has left the register stays in the record of screenings.
  const known = Math.min(screened, register);
  return [
    countFact(
      { key: 'screening.screened', label: 'Suppliers cross-checked against lists', link: '/screening' },
      known,
    ),
    shareFact(
      {
        key: 'screening.screened-share',
        label: 'Share of suppliers cross-checked against lists',
        link: '/screening',
      },
      known,
      register,
    ),
    countFact(
      {
        key: 'screening.not-screened',
        label: 'Suppliers not yet cross-checked against lists',
        link: '/suppliers',
      },
      register - known,
    ),
  ];
}

type Count = (statuses: readonly string[]) => number;

/** How many matches count: those a screening still finds, and those that somebody decided. */
async function countsOf(organisationId: string, opened?: { from: Date; until: Date }): Promise<Count> {
  const states = await countMatchesByState(organisationId, opened);
  return (statuses) =>
    states
      .filter(({ status, current }) => statuses.includes(status) && (current || isDecided(status)))
      .reduce((sum, { matches }) => sum + matches, 0);
}

function isDecided(status: string): boolean {
  return DECISIONS.some((decision) => decision === status);
}

const WAITING = ['open', 'awaiting-second'] as const;

async function matchesFound(organisationId: string): Promise<Fact[]> {
  const count = await countsOf(organisationId);
  const [reviewed, open] = [count(DECISIONS), count(WAITING)];
  const link = '/screening';
  return [
    countFact(
      { key: 'screening.matches', label: 'Possible matches with listed names', link },
      reviewed + open,
    ),
    countFact({ key: 'screening.reviewed', label: 'Matches reviewed by a person', link }, reviewed),
    countFact(
      { key: 'screening.confirmed', label: 'Matches confirmed', link: '/screening?status=confirmed' },
      count(['confirmed']),
    ),
    countFact({ key: 'screening.open', label: 'Matches that wait for a person', link }, open),
    shareFact(
      { key: 'screening.reviewed-share', label: 'Share of matches reviewed', link },
      reviewed,
      reviewed + open,
    ),
  ];
}

async function workInPeriod(organisationId: string, period: Period): Promise<Fact[]> {
  const span = {
    from: new Date(`${period.from}T00:00:00Z`),
    until: new Date(Date.parse(`${period.to}T00:00:00Z`) + 86_400_000),
  };
  const count = await countsOf(organisationId, span);
  const [reviewed, open] = [count(DECISIONS), count(WAITING)];
  const link = '/screening';
  return [
    countFact(
      { key: 'screening.decided-in-period', label: 'Matches decided by people in the period', link },
      await countDecided(organisationId, span, DECISIONS),
    ),
    countFact(
      { key: 'screening.found-in-period', label: 'Matches found in the period', link },
      reviewed + open,
    ),
    shareFact(
      { key: 'screening.reviewed-in-period-share', label: 'Share of the period’s matches reviewed', link },
      reviewed,
      reviewed + open,
    ),
  ];
}

/** The editions that the whole register was held against, each with how much it holds. */
async function listsUsed(organisationId: string): Promise<Fact[]> {
  const coverage = await coverageOf(organisationId);
  const versions = await listVersionsById(coverage.map(({ versionId }) => versionId));
  const count = {
    key: 'screening.lists',
    label: 'Lists that the register was held against',
    link: '/screening/lists',
  };
  return [
    versions.length === 0 ? notRecorded(count) : countFact(count, versions.length),
    ...versions.flatMap((version) => listFacts(version)),
  ];
}

function listFacts(version: ListVersion): Fact[] {
  const { list, title, edition, asOf, rows, total, counted } = version;
  const key = `screening.list.${list.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`.slice(0, 100);
  const source: FactSource = { title, edition, date: asOf };
  const link = `/screening/lists/${encodeURIComponent(list)}`;
  const of = total > rows ? `, ${rows} of ${total} ${counted}` : `, ${rows} ${counted}`;
  return [
    wordsFact(
      { key, label: `${title}: edition used${of}`, link, source },
      `${title} (as of ${writeDate(asOf)})`,
    ),
    countFact({ key: `${key}.entries`, label: `${title}: ${counted} held against`, link, source }, rows),
  ];
}
