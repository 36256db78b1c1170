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

const LedgerEntryModel = defineModel('LedgerEntry', schema);

/** Adds one entry; there is no way to change or remove one. A second entry with the same number is refused by the store. */
export async function addLedgerEntry(entry: LedgerEntry): Promise<void> {
  await LedgerEntryModel.create([entry]);
}

/** The newest entry of an organisation's chain, or null before the first. */
export async function newestLedgerEntry(organisationId: string): Promise<LedgerEntry | null> {
  const row = await LedgerEntryModel.findOne({ organisationId }).sort({ sequence: -1 }).lean();
  return row ? toEntry(row) : null;
}

function toEntry(row: LedgerEntryRow): LedgerEntry {
  const { organisationId, sequence, at, personId, act, subjects, count, contentHash, previousHash, hash } =
    row;
  return { organisationId, sequence, at, personId, act, subjects, count, contentHash, previousHash, hash };
}
