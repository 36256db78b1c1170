import { Schema, Types } from 'mongoose';
import type { PublishedStatement, Revision } from '#app/domain/statements/publication/publication.ts';
import { defineModel } from './define-model.server.ts';

type Fields = Omit<PublishedStatement, 'id'>;
type Row = Fields & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;

const revisionSchema = new Schema<Revision>(
  {
    number: { type: Number, required: true },
    versionId: required,
    hash: required,
    code: required,
    publishedAt: { type: Date, required: true },
    changes: [String],
    corrects: { type: Boolean, default: false },
    withheld: { type: Schema.Types.Mixed, default: null },
  },
  { _id: false, id: false },
);

const schema = new Schema<Fields>(
  {
    organisationId: required,
    statementId: required,
    year: required,
    title: required,
    period: { from: required, to: required },
    revisions: [revisionSchema],
    withdrawn: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, minimize: false, collection: 'publishedStatements' },
);
schema.index({ organisationId: 1, year: 1 }, { unique: true });
schema.index({ organisationId: 1, statementId: 1 }, { unique: true });
schema.index({ 'revisions.code': 1 });

const PublishedModel = defineModel('PublishedStatement', schema);

/** Everything that an organisation has published, the latest period first. */
export async function publishedStatementsOf(organisationId: string): Promise<PublishedStatement[]> {
  const rows = await PublishedModel.find({ organisationId })
    .sort({ 'period.to': -1, year: -1 })
    .lean<Row[]>();
  return rows.map(toPublished);
}

export async function publishedStatement(
  organisationId: string,
  statementId: string,
): Promise<PublishedStatement | null> {
  const row = await PublishedModel.findOne({ organisationId, statementId }).lean<Row>();
  return row ? toPublished(row) : null;
}

/** The statement one of whose revisions carries the code, whoever published it. */
export async function publishedStatementWithCode(code: string): Promise<PublishedStatement | null> {
  const row = await PublishedModel.findOne({ 'revisions.code': code }).lean<Row>();
  return row ? toPublished(row) : null;
}

/** Adds a first publishing, under an id made beforehand. */
export async function addPublishedStatement({ id, ...fields }: PublishedStatement): Promise<void> {
  await PublishedModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

/** Replaces what is said of a published statement if it has so many revisions; false when somebody else was first. */
export async function changePublishedStatement(
  { id, organisationId, ...fields }: PublishedStatement,
  revisionsBefore: number,
): Promise<boolean> {
  const result = await PublishedModel.updateOne(
    { _id: id, organisationId, revisions: { $size: revisionsBefore } },
    { $set: fields },
  );
  return result.matchedCount === 1;
}

function toPublished(row: Row): PublishedStatement {
  const { _id, organisationId, statementId, year, title, period, revisions, withdrawn } = row;
  return {
    id: _id.toHexString(),
    organisationId,
    statementId,
    year,
    title,
    period: { from: period.from, to: period.to },
    revisions: revisions.map(
      ({ number, versionId, hash, code, publishedAt, changes, corrects, withheld }) => ({
        number,
        versionId,
        hash,
        code,
        publishedAt,
        changes: [...changes],
        corrects,
        withheld: withheld ?? null,
      }),
    ),
    withdrawn,
  };
}
