import { Schema, Types } from 'mongoose';
import { REGIMES } from '#app/domain/statements/regime.ts';
import { STATEMENT_STATES, type Statement, type StatementMember } from '#app/domain/statements/statement.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';

type StatementFields = Omit<Statement, 'id'>;
type StatementRow = StatementFields & { _id: Types.ObjectId };

const text = { type: String, default: null };

const memberSchema = new Schema<StatementMember>(
  {
    id: { type: String, required: true },
    entityId: text,
    name: { type: String, required: true },
    companyNumber: text,
    included: { type: Boolean, required: true },
    reason: { type: String, default: '' },
  },
  { _id: false, id: false },
);

const schema = new Schema<StatementFields>(
  {
    organisationId: { type: String, required: true },
    kind: { type: String, enum: ['single', 'group'], required: true },
    entityId: { type: String, required: true },
    members: [memberSchema],
    period: { from: { type: String, required: true }, to: { type: String, required: true } },
    regimes: [{ type: String, enum: REGIMES }],
    state: { type: String, enum: STATEMENT_STATES, required: true },
    previousId: text,
    currentVersionId: text,
    correction: { type: Schema.Types.Mixed, default: null },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    createdBy: { type: String, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'statements' },
);
schema.index({ organisationId: 1, 'period.to': -1 });

const StatementModel = defineModel('Statement', schema);

/** Adds a statement under an id made beforehand. */
export async function addStatement({ id, ...fields }: Statement): Promise<void> {
  await StatementModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

export async function statementWithId(organisationId: string, id: string): Promise<Statement | null> {
  if (!isId(id)) return null;
  const row = await StatementModel.findOne({ _id: id, organisationId }).lean<StatementRow>();
  return row ? toStatement(row) : null;
}

/** An organisation's statements, the latest period first. */
export async function statementsOf(organisationId: string): Promise<Statement[]> {
  const rows = await StatementModel.find({ organisationId })
    .sort({ 'period.to': -1, _id: -1 })
    .lean<StatementRow[]>();
  return rows.map(toStatement);
}

/** Replaces what is said of a statement if it still has the version; false when somebody else was first. */
export async function changeStatement(statement: Statement, expectedVersion: number): Promise<boolean> {
  const { id, organisationId, createdAt: _createdAt, createdBy: _createdBy, ...fields } = statement;
  const result = await StatementModel.updateOne(
    { _id: id, organisationId, version: expectedVersion },
    { $set: fields },
  );
  return result.matchedCount === 1;
}

/** Statements that name this one as last year's name none any more. */
export async function forgetPreviousStatement(organisationId: string, previousId: string): Promise<void> {
  await StatementModel.updateMany({ organisationId, previousId }, { $set: { previousId: null } });
}

/** Removes a statement that was given up; one that stands otherwise stays. */
export async function removeGivenUpStatement(organisationId: string, id: string): Promise<void> {
  await StatementModel.deleteOne({ _id: id, organisationId, state: 'withdrawn' });
}

function toStatement(row: StatementRow): Statement {
  const { _id, correction, ...fields } = row;
  return { id: _id.toHexString(), ...fields, correction: correction ?? null };
}
