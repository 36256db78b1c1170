import { Schema } from 'mongoose';
import type { LedgerHead } from '#app/domain/ledger/entry.ts';
import { defineModel } from './define-model.server.ts';

type LedgerChainRow = LedgerHead & { contentKey: string };

const schema = new Schema<LedgerChainRow>(
  {
    organisationId: { type: String, required: true, unique: true },
    sequence: { type: Number, required: true },
    hash: { type: String, required: true },
    contentKey: { type: String, required: true },
  },
  { versionKey: false, collection: 'ledger_chains' },
);

const LedgerChainModel = defineModel('LedgerChain', schema);

/** The place in the chain that the running transaction now holds. */
export type LedgerClaim = { sequence: number; previousHash: string; contentKey: string };

/**
 * Takes the next number of an organisation's chain. It writes before it reads, so that the store lets one transaction
 * at a time past this point; a chain that does not exist yet begins from what is given.
 */
export async function claimNextEntry(
  organisationId: string,
  genesis: { hash: string; contentKey: string },
): Promise<LedgerClaim> {
  const row = await LedgerChainModel.findOneAndUpdate(
    { organisationId },
    { $inc: { sequence: 1 }, $setOnInsert: genesis },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return { sequence: row.sequence, previousHash: row.hash, contentKey: row.contentKey };
}

/** Puts the hash of the entry just added at the head. */
export async function moveHead(organisationId: string, sequence: number, hash: string): Promise<void> {
  await LedgerChainModel.updateOne({ organisationId, sequence }, { $set: { hash } });
}

/** Where the organisation's chain ends, or null when nothing was recorded yet. The content key stays inside. */
export async function findLedgerHead(organisationId: string): Promise<LedgerHead | null> {
  const row = await LedgerChainModel.findOne({ organisationId }).lean();
  return row ? { organisationId: row.organisationId, sequence: row.sequence, hash: row.hash } : null;
}

/** The organisations that have a chain, in the order of their ids. */
export async function organisationsWithHead(): Promise<string[]> {
  const rows = await LedgerChainModel.find({}, { organisationId: 1 }).sort({ organisationId: 1 }).lean();
  return rows.map((row) => row.organisationId);
}
