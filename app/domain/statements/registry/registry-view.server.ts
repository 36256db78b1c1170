import type { Viewer } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { publicationOf } from '#models/publication.server.ts';
import { publishedStatement } from '#models/published-statement.server.ts';
import { registryAnswersOf } from '#models/registry-answers.server.ts';
import { registryComparisonsOf } from '#models/registry-comparison.server.ts';
import { statementsOf } from '#models/statement.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import { reportingCompany } from '../approval/open-version.server.ts';
import { standingVersionId } from '../corrections/correction.ts';
import { dayOf } from '../day-words.ts';
import type { LegalEntity } from '../entities/legal-entity.ts';
import { recordedFacts } from '../facts/recorded-facts.server.ts';
import type { Statement } from '../statement.ts';
import { NO_ANSWERS, type RegistryForm } from './answers.ts';
import { type CorrectedEntry, correctedEntry } from './corrected-entry.ts';
import { deriveForm } from './derive-form.ts';
import { type GroupState, groupState } from './group-state.ts';
import { type Proposal, proposeAnswers } from './propose.ts';
import { questionOfField } from './questions/registry-questions.ts';
import type { RegistryRecord } from './registry-record.ts';
import type { RegistryProblem } from './rules/rule.ts';
import { REGISTRY_GROUPS, type RegistryGroup } from './sections.ts';
import { validateRegistry } from './validate-registry.ts';

/** A statement's answers to the registry, with what is still to be put right. */
export type RegistryView = {
  statement: Statement;
  company: LegalEntity;
  form: RegistryForm;
  /** What people typed; null while nobody did. */
  record: RegistryRecord | null;
  problems: RegistryProblem[];
  states: { group: RegistryGroup; state: GroupState }[];
  /** The correction for which the entry in the registry has to be submitted again; null where there was none. */
  corrected: CorrectedEntry | null;
};

/** When it is asked, and how a statement's public address is written. */
export type AskedAt = { now: Date; publicAddress: (slug: string, year: string) => string };

/** The registry's form as it stands for a statement: typed answers, and what the portal knows from elsewhere. */
export async function registryView(
  viewer: Viewer,
  statement: Statement,
  { now, publicAddress }: AskedAt,
): Promise<RegistryView> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const company = await reportingCompany(statement);
  const record = await registryAnswersOf(organisationId, statement.id);
  const publication = await publicationOf(organisationId);
  const published = await publishedStatement(organisationId, statement.id);
  const isPublic = publication !== null && published !== null && published.withdrawn === null;
  const others = await statementsOf(organisationId);
  const form = deriveForm({
    statement,
    others: others.filter(({ state }) => state !== 'withdrawn'),
    answers: await answersOf(organisationId, statement.id),
    version: await versionWithId(
      organisationId,
      statement.currentVersionId ?? standingVersionId(statement) ?? '',
    ),
    publicAddress: isPublic ? publicAddress(publication.slug, published.year) : null,
    typed: record?.answers ?? NO_ANSWERS,
  });
  const problems = validateRegistry(form, dayOf(now));
  const states = REGISTRY_GROUPS.map((group) => ({ group, state: groupState(form, problems, group) }));
  const [look] = await registryComparisonsOf(organisationId, statement.id, 1);
  const revision = isPublic ? published.revisions.at(-1) : undefined;
  const corrected = correctedEntry(statement, revision, look ?? null);
  return { statement, company, form, record, problems, states, corrected };
}

/** What the portal proposes for the pages of the form that nobody has saved yet. */
export async function registryProposals(
  viewer: Viewer,
  { statement, record }: Pick<RegistryView, 'statement' | 'record'>,
  now: Date,
): Promise<Proposal[]> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const { facts } = await recordedFacts(viewer, statement, now);
  const statements = await statementsOf(organisationId);
  const previous = statement.previousId;
  const lastYear = previous === null ? null : await registryAnswersOf(organisationId, previous);
  const earlier = statements.filter(
    ({ period, state, entityId }) =>
      period.to < statement.period.from && state !== 'withdrawn' && entityId === statement.entityId,
  );
  return proposeAnswers({
    answers: await answersOf(organisationId, statement.id),
    facts: [...facts.values()],
    lastYear: lastYear?.answers ?? null,
    earlierStatements: earlier.length,
  }).filter(({ field }) => !wasSaved(record, field));
}

function wasSaved(record: RegistryRecord | null, field: Proposal['field']): boolean {
  return record !== null && questionOfField(field).group in record.versions;
}
