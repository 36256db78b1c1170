import { Schema, Types } from 'mongoose';
import type { StatementGoal } from '#app/domain/statements/benchmark/goal.ts';
import { GOAL_STATES } from '#app/domain/statements/benchmark/goal-states.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

type GoalFields = Omit<StatementGoal, 'id'>;
type GoalRow = GoalFields & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;
const text = { type: String, default: '' } as const;
const none = { type: String, default: null };

const schema = new Schema<GoalFields>(
  {
    organisationId: required,
    statementId: required,
    periodTo: required,
    text: required,
    measure: text,
    dueOn: required,
    ownerId: none,
    state: { type: String, enum: GOAL_STATES, required: true },
    result: text,
    carriedFromGoalId: none,
    createdAt: { type: Date, required: true },
    createdBy: required,
  },
  { versionKey: false, collection: 'statementGoals' },
);
schema.index({ organisationId: 1, periodTo: -1 });

const GoalModel = defineModel('StatementGoal', schema);

/** The goals of a statement. */
export const goalWork = workOfStatement(GoalModel);

/** Adds a goal under an id made beforehand. */
export async function addStatementGoal({ id, ...fields }: StatementGoal): Promise<void> {
  await GoalModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

export async function goalWithId(organisationId: string, id: string): Promise<StatementGoal | null> {
  if (!isId(id)) return null;
  const row = await GoalModel.findOne({ _id: id, organisationId }).lean<GoalRow>();
  return row ? toGoal(row) : null;
}

/** All goals of an organisation's statements in the order in which they were set. */
export async function goalsOfOrganisation(organisationId: string): Promise<StatementGoal[]> {
  const rows = await GoalModel.find({ organisationId }).sort({ _id: 1 }).lean<GoalRow[]>();
  return rows.map(toGoal);
}

/** Says how a goal stands. */
export async function changeGoal(
  organisationId: string,
  id: string,
  change: Pick<StatementGoal, 'state' | 'result'>,
): Promise<void> {
  await GoalModel.updateOne({ _id: id, organisationId }, { $set: change });
}

function toGoal(row: GoalRow): StatementGoal {
  const { _id, ...fields } = row;
  return { id: _id.toHexString(), ...fields };
}
