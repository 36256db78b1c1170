import { Schema } from 'mongoose';
import type { LedgerEntry } from '#app/domain/ledger/entry.ts';
import { defineModel } from './define-model.server.ts';

type LedgerEntryRow = LedgerEntry;

const schema = new Schema<LedgerEntryRow>(
  {
    organisationId: { type: String, required: true },
    sequence: { type: Number, required: true },
    at: { type: Date, required: true },
    personId: { type: String, default: null },
    act: { type: String, required: true },
    subjects: { type: [{ _id: false, kind: String, id: String }], default: [] },
    count: { type: Number, required: true },
    contentHash: { type: String, required: true },
    previousHash: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { versionKey: false, collection: 'ledger_entries' },
);
schema.index({ organisationId: 1, sequence: 1 }, { unique: true });
schema.index({ organisationId: 1, act: 1, sequence: -1 });

const refuseChange = () => {
  throw new Error('The ledger is append-only: its entries are never changed or removed');
};
schema.pre(['updateOne', 'updateMany', 'replaceOne', 'findOneAndUpdate', 'findOneAndReplace'], refuseChange);
schema.pre(['deleteOne', 'deleteMany', 'findOneAndDelete'], refuseChange);
schema.pre('bulkWrite', refuseChange);
schema.pre('save', function refuseSecondSave() {
  if (!this.isNew) refuseChange();
});

/** The compiled model, for the tests that show it refuses every change. */
export const LedgerEntryModel = defineModel('LedgerEntry', schema);

/** Adds one entry; there is no way to change or remove one. A second entry with the same number is refused by the store. */
export async function addLedgerEntry(entry: LedgerEntry): Promise<void> {
  await LedgerEntryModel.create([entry]);
}

/** Which entries of an organisation to read. Dates: from inclusive, before exclusive. */
export type LedgerFilter = { act?: string; from?: Date; before?: Date };

/** How many entries of the organisation fit. */
export async function countLedgerEntries(organisationId: string, filter: LedgerFilter): Promise<number> {
  return LedgerEntryModel.countDocuments(toQuery(organisationId, filter));
}

/** A part of the organisation's entries, newest first. */
export async function pageOfLedger(
  organisationId: string,
  filter: LedgerFilter,
  page: { skip: number; limit: number },
): Promise<LedgerEntry[]> {
  const rows = await LedgerEntryModel.find(toQuery(organisationId, filter))
    .sort({ sequence: -1 })
    .skip(page.skip)
    .limit(page.limit)
    .lean();
  return rows.map(toEntry);
}

/** The organisation's entries one after the other, oldest first, a few hundred in memory at a time. */
export async function* eachLedgerEntry(
  organisationId: string,
  filter: LedgerFilter = {},
): AsyncGenerator<LedgerEntry> {
  const cursor = LedgerEntryModel.find(toQuery(organisationId, filter))
    .sort({ sequence: 1 })
    .lean()
    .cursor({ batchSize: 500 });
  for await (const row of cursor) yield toEntry(row);
}

/** The organisation's entries from a number on, the oldest first. */
export async function ledgerEntriesFrom(
  organisationId: string,
  sequence: number,
  limit: number,
): Promise<LedgerEntry[]> {
  const rows = await LedgerEntryModel.find({ organisationId, sequence: { $gte: sequence } })
    .sort({ sequence: 1 })
    .limit(limit)
    .lean();
  return rows.map(toEntry);
}

/** The entries of these acts that speak of one of the subjects, the oldest first. */
export async function entriesOnSubjects(
  organisationId: string,
  acts: readonly string[],
  subjectIds: readonly string[],
): Promise<LedgerEntry[]> {
  const rows = await LedgerEntryModel.find({
    organisationId,
    act: { $in: acts },
    'subjects.id': { $in: subjectIds },
  })
    .sort({ sequence: 1 })
    .lean();
  return rows.map(toEntry);
}

/** The acts that the organisation's chain holds, in alphabetical order. */
export async function actsInLedger(organisationId: string): Promise<string[]> {
  const acts = await LedgerEntryModel.distinct('act', { organisationId });
  return acts.sort();
}

/** The organisations that have entries, in the order of their ids. */
export async function organisationsWithEntries(): Promise<string[]> {
  const ids = await LedgerEntryModel.distinct('organisationId');
  return ids.sort();
}

function toQuery(organisationId: string, { act, from, before }: LedgerFilter) {
  const at = { ...(from ? { $gte: from } : {}), ...(before ? { $lt: before } : {}) };
  return { organisationId, ...(act ? { act } : {}), ...(from || before ? { at } : {}) };
}

function toEntry(row: LedgerEntryRow): LedgerEntry {
  const { organisationId, sequence, at, personId, act, count, contentHash, previousHash, hash } = row;
  const subjects = row.subjects.map(({ kind, id }) => ({ kind, id }));
  return { organisationId, sequence, at, personId, act, subjects, count, contentHash, previousHash, hash };
}
