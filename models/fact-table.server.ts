import { Schema } from 'mongoose';
import type { LoadedTable } from '#app/domain/reference/fact-table.ts';
import { defineModel } from './define-model.server.ts';

/** Which rows of a table are in the store: enough to tell whether a copy in memory is still the newest. */
export type FactTableStamp = { name: string; checksum: string };

type FactTableRow = { name: string; position: number; checksum: string; loadedAt: Date };
type FactRowsRow = { name: string; content: unknown };

const stampSchema = new Schema<FactTableRow>(
  {
    name: { type: String, required: true },
    position: { type: Number, required: true },
    checksum: { type: String, required: true },
    loadedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'fact_tables' },
);
stampSchema.index({ name: 1 }, { unique: true });

const rowsSchema = new Schema<FactRowsRow>(
  { name: { type: String, required: true }, content: { type: Schema.Types.Mixed, required: true } },
  { versionKey: false, minimize: false, collection: 'fact_rows' },
);
rowsSchema.index({ name: 1 }, { unique: true });

const FactTableModel = defineModel('FactTable', stampSchema);
const FactRowsModel = defineModel('FactRows', rowsSchema);

/** The stamps of all tables in the order of the manifest; the rows stay where they are. */
export async function factTableStamps(): Promise<FactTableStamp[]> {
  const rows = await FactTableModel.find({}, { name: 1, checksum: 1, position: 1 })
    .sort({ position: 1 })
    .lean();
  return rows.map(({ name, checksum }) => ({ name, checksum }));
}

/** The tables as they were saved; the reader checks their shape. */
export async function factTableContents(): Promise<unknown[]> {
  const rows = await FactRowsModel.find({}).lean();
  return rows.map(({ content }) => content);
}

/** Puts a table in the place of its earlier edition. */
export async function saveFactTable(loaded: LoadedTable, position: number, now: Date): Promise<void> {
  const { name } = loaded.table;
  await FactRowsModel.updateOne({ name }, { $set: { content: loaded } }, { upsert: true });
  await FactTableModel.updateOne(
    { name },
    { $set: { position, checksum: loaded.checksum, loadedAt: now } },
    { upsert: true },
  );
}

/** Takes away every table that is not named. */
export async function removeOtherFactTables(names: readonly string[]): Promise<void> {
  await FactRowsModel.deleteMany({ name: { $nin: [...names] } });
  await FactTableModel.deleteMany({ name: { $nin: [...names] } });
}
