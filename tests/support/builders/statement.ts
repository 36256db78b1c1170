import type { Viewer } from '#app/domain/access/viewer.ts';
import type { LegalEntity } from '#app/domain/statements/entities/legal-entity.ts';
import type { Answer, Statement } from '#app/domain/statements/statement.ts';
import { addEntity } from '#models/legal-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { addStatement } from '#models/statement.server.ts';
import { keepAnswer } from '#models/statement-answer.server.ts';
import { BUILT_AT } from './person.ts';

/** A company of the organisation with one director; give what matters to the test. */
export async function entityOf(viewer: Viewer, part: Partial<LegalEntity> = {}): Promise<LegalEntity> {
  const entity: LegalEntity = {
    id: newId(),
    organisationId: viewer.organisationId,
    name: 'Tarnbrook Mills plc (invented)',
    companyNumber: '01234567',
    legalForm: 'company',
    country: 'GBR',
    address: '1 Weir Lane, Tarnbrook',
    website: 'https://tarnbrook.example.org',
    hasNoWebsite: false,
    parentId: null,
    joinedOn: null,
    leftOn: null,
    yearEnd: '03-31',
    officers: [
      {
        id: newId(),
        name: 'Imogen Farrow',
        title: 'Chief executive and director',
        office: 'director',
        personId: null,
        from: '2020-01-01',
        until: null,
      },
    ],
    version: 1,
    ...part,
  };
  await addEntity(entity);
  return entity;
}

/** A draft for the year to 31 March 2026 of one company; give what matters to the test. */
export async function statementOf(viewer: Viewer, part: Partial<Statement> = {}): Promise<Statement> {
  const entityId = part.entityId ?? (await entityOf(viewer)).id;
  const statement: Statement = {
    id: newId(),
    organisationId: viewer.organisationId,
    kind: 'single',
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: ['uk'],
    state: 'draft',
    previousId: null,
    currentVersionId: null,
    correction: null,
    version: 1,
    createdAt: BUILT_AT,
    createdBy: viewer.personId,
    updatedAt: BUILT_AT,
    ...part,
    entityId,
  };
  await addStatement(statement);
  return statement;
}

/** An answer to one question of a statement, as the viewer would have saved it first. */
export async function answerOf(
  viewer: Viewer,
  statementId: string,
  part: Pick<Answer, 'questionId' | 'text'> & Partial<Answer>,
): Promise<Answer> {
  const answer: Answer = {
    organisationId: viewer.organisationId,
    statementId,
    standing: 'answered',
    version: 1,
    editedBy: viewer.personId,
    editedByName: viewer.name,
    editedAt: BUILT_AT,
    ...part,
  };
  await keepAnswer(answer);
  return answer;
}
