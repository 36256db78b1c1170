import type { Actor } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { NotFound } from '#app/platform/problems.ts';
import { entityWithId } from '#models/legal-entity.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import type { ContentOrganisation, StatementContent } from '../content.ts';
import { factsOfCorrection } from '../corrections/facts-of-correction.ts';
import type { Fact, FrozenFact } from '../facts/fact.ts';
import { factsIn } from '../facts/marked-text.ts';
import { recordedFacts } from '../facts/recorded-facts.server.ts';
import type { Answer, Statement } from '../statement.ts';
import { statementTitle } from '../statement-title.ts';
import { contentSections } from './content-answers.ts';

/**
 * Everything that a statement says at this moment: who, for when, and the answers in the order of the document, with
 * linked numbers as the record holds them now. Questions without words are left out.
 *
 * @throws NotFound where the reporting company is gone
 */
export async function composeContent(
  viewer: Actor,
  statement: Statement,
  now: Date,
): Promise<StatementContent> {
  authorise(viewer, 'read', 'statement');
  const { id, organisationId, kind, members, period, regimes } = statement;
  const answers = new Map((await answersOf(organisationId, id)).map((answer) => [answer.questionId, answer]));
  const facts = await factsOf(viewer, statement, [...answers.values()], now);
  const sections = contentSections(regimes, answers, facts);
  const keys = new Set(sections.flatMap((section) => section.answers.flatMap(({ text }) => factsIn(text))));
  const at = now.toISOString();
  return {
    title: statementTitle(period),
    language: 'en',
    kind,
    organisation: await organisationOf(statement),
    members: members.map(({ name, companyNumber, included, reason }) => ({
      name,
      companyNumber,
      included,
      reason,
    })),
    period: { from: period.from, to: period.to },
    regimes: [...regimes],
    sections,
    facts: [...keys].flatMap((key) => {
      const fact = facts.get(key);
      return fact ? [{ at, ...fact }] : [];
    }),
    ...correctionOf(statement),
  };
}

function correctionOf({ correction }: Statement): Pick<StatementContent, 'correction'> {
  if (correction === null) return {};
  const { number, code, publishedOn } = correction.of;
  return { correction: { of: { number, code, publishedOn }, changed: correction.changed } };
}

/** The record's facts; in a correction numbers that still stand as they were published keep their published facts. */
async function factsOf(
  viewer: Actor,
  statement: Statement,
  answers: readonly Answer[],
  now: Date,
): Promise<ReadonlyMap<string, Fact | FrozenFact>> {
  const { facts } = await recordedFacts(viewer, statement, now);
  const { correction, organisationId } = statement;
  if (correction === null) return facts;
  const published = await versionWithId(organisationId, correction.of.versionId);
  const texts = answers.map(({ text }) => text);
  return factsOfCorrection(texts, published?.content.facts ?? [], facts);
}

async function organisationOf({ organisationId, entityId }: Statement): Promise<ContentOrganisation> {
  const entity = await entityWithId(organisationId, entityId);
  if (!entity) throw new NotFound('company');
  const { name, companyNumber, legalForm, country, address, website } = entity;
  return { name, companyNumber, legalForm, country, address, website };
}
