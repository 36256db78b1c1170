import { Schema } from 'mongoose';
import type { ReminderChoice } from '#app/domain/statements/reminders/reminder-stages.ts';
import { defineModel } from './define-model.server.ts';

const text = { type: String, required: true } as const;

const schema = new Schema<ReminderChoice>(
  {
    organisationId: text,
    personId: text,
    on: { type: Boolean, required: true },
    language: text,
    lastDay: { type: String, default: null },
    told: { type: [String], default: [] },
  },
  { versionKey: false, collection: 'deadlineReminders' },
);
schema.index({ organisationId: 1, personId: 1 }, { unique: true });

const ReminderModel = defineModel('DeadlineReminder', schema);

/** So many stages that a person was told of are kept; older ones belong to days long gone. */
const MOST_TOLD = 2000;

type Whose = Pick<ReminderChoice, 'organisationId' | 'personId'>;

/** How a person hears of deadlines: in English until they choose. */
export async function reminderChoiceOf({ organisationId, personId }: Whose): Promise<ReminderChoice> {
  const row = await ReminderModel.findOne({ organisationId, personId }).lean();
  if (row === null) return { organisationId, personId, on: true, language: 'en', lastDay: null, told: [] };
  const { on, language, lastDay, told } = row;
  return { organisationId, personId, on, language, lastDay: lastDay ?? null, told: [...told] };
}

export async function keepReminderChoice(
  { organisationId, personId }: Whose,
  choice: Pick<ReminderChoice, 'on' | 'language'>,
): Promise<void> {
  await ReminderModel.updateOne({ organisationId, personId }, { $set: choice }, { upsert: true });
}

/**
 * Takes a day's letter for whoever asks first.
 *
 * @returns false when another has it
 */
export async function claimReminderDay({ organisationId, personId }: Whose, day: string): Promise<boolean> {
  await ReminderModel.updateOne(
    { organisationId, personId },
    { $setOnInsert: { on: true, language: 'en', lastDay: null, told: [] } },
    { upsert: true, setDefaultsOnInsert: false },
  );
  const { modifiedCount } = await ReminderModel.updateOne(
    { organisationId, personId, on: true, lastDay: { $ne: day } },
    { $set: { lastDay: day } },
  );
  return modifiedCount === 1;
}

/** Gives a day back whose letter was not taken. */
export async function releaseReminderDay({ organisationId, personId, lastDay }: ReminderChoice, day: string) {
  await ReminderModel.updateOne({ organisationId, personId, lastDay: day }, { $set: { lastDay } });
}

/** Says of what the person has been told. */
export async function keepTold({ organisationId, personId, told }: ReminderChoice, marks: readonly string[]) {
  await ReminderModel.updateOne(
    { organisationId, personId },
    { $set: { told: [...told, ...marks].slice(-MOST_TOLD) } },
  );
}
