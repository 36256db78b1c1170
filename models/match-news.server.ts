import { Schema, type Types } from 'mongoose';
import type { NewsKind, NewsRecord } from '#app/domain/screening/monitoring/news.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<NewsRecord, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    matchId: text,
    supplierId: text,
    list: text,
    entityKey: text,
    kind: text,
    at: { type: Date, required: true },
    runId: text,
    parts: { type: [String], default: [] },
    scoreBefore: { type: Number, default: null },
    score: { type: Number, required: true },
    strength: text,
  },
  { versionKey: false, collection: 'matchNews' },
);
schema.index({ organisationId: 1, runId: 1, kind: 1 });

const MatchNewsModel = defineModel('MatchNews', schema);

/** Adds pieces of news under ids made beforehand. They are never changed. */
export async function addNews(news: readonly NewsRecord[]): Promise<void> {
  await MatchNewsModel.insertMany(news.map(({ id, ...row }) => ({ _id: id, ...row })));
}

/** A run's news of some kinds, the highest score first, and how many there are in all. */
export async function newsOfRun(
  organisationId: string,
  runId: string,
  { kinds, limit }: { kinds: readonly NewsKind[]; limit: number },
): Promise<{ news: NewsRecord[]; total: number }> {
  const filter = { organisationId, runId, kind: { $in: kinds } };
  const rows = await MatchNewsModel.find(filter).sort({ score: -1, _id: 1 }).limit(limit).lean<Stored[]>();
  return { news: rows.map(toNews), total: await MatchNewsModel.countDocuments(filter) };
}

/** How many pieces of news of some kinds a run brought. */
export async function countNewsOfRun(
  organisationId: string,
  runId: string,
  kinds: readonly NewsKind[],
): Promise<number> {
  return MatchNewsModel.countDocuments({ organisationId, runId, kind: { $in: kinds } });
}

function toNews({ _id, ...row }: Stored): NewsRecord {
  return { id: String(_id), ...row, scoreBefore: row.scoreBefore ?? null };
}
