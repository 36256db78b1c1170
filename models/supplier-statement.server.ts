import { Schema, type Types } from 'mongoose';
import type {
  KeptFinding,
  StatementReading,
  SupplierStatement,
} from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { defineModel } from './define-model.server.ts';

/** A reading of an earlier edition says less of itself. */
type KeptReading = Omit<StatementReading, 'findings' | NewFields> &
  Partial<Pick<StatementReading, NewFields>> & {
    findings: (Omit<KeptFinding, 'places'> & Partial<Pick<KeptFinding, 'places'>>)[];
  };
type NewFields = 'way' | 'source' | 'rules' | 'details';
type Row = Omit<SupplierStatement, 'reading'> & { _id: Types.ObjectId; reading?: KeptReading | null };

const required = { type: String, required: true } as const;
const text = { type: String, default: null };
const plain = { type: Schema.Types.Mixed, default: null };

const schema = new Schema<SupplierStatement>(
  {
    organisationId: required,
    supplierId: required,
    ukBusiness: text,
    turnover: text,
    periodTo: text,
    coveredBy: text,
    address: plain,
    reading: plain,
    text: plain,
    textDeleted: plain,
    letter: text,
    ask: plain,
    lookedAt: { type: Date, default: null },
    lookAgain: plain,
    version: { type: Number, required: true },
  },
  { versionKey: false, collection: 'supplierStatements', minimize: false },
);
schema.index({ organisationId: 1, supplierId: 1 }, { unique: true });

const StatementModel = defineModel('SupplierStatement', schema);

export async function supplierStatementWith(
  organisationId: string,
  supplierId: string,
): Promise<SupplierStatement | null> {
  const row = await StatementModel.findOne({ organisationId, supplierId }).lean<Row>();
  return row ? toStatement(row) : null;
}

/** Every supplier's record that an organisation has. */
export async function supplierStatementsOf(organisationId: string): Promise<SupplierStatement[]> {
  const rows = await StatementModel.find({ organisationId }).sort({ supplierId: 1 }).lean<Row[]>();
  return rows.map(toStatement);
}

/** The suppliers of whose statement the text is kept, with the edition of the checks that read it last. */
export async function keptTextsOf(organisationId: string): Promise<{ supplierId: string; rules: string }[]> {
  const rows = await StatementModel.find(
    { organisationId, text: { $ne: null } },
    { supplierId: 1, 'reading.rules': 1 },
  )
    .sort({ supplierId: 1 })
    .lean<Pick<Row, 'supplierId' | 'reading'>[]>();
  return rows.map(({ supplierId, reading }) => ({ supplierId, rules: reading?.rules ?? '' }));
}

/** Changes some of a supplier's record and adds one to its version; a record that is not there is begun. */
export async function changeSupplierStatement(
  { organisationId, supplierId }: Pick<SupplierStatement, 'organisationId' | 'supplierId'>,
  change: Partial<Omit<SupplierStatement, 'organisationId' | 'supplierId' | 'version'>>,
): Promise<void> {
  await StatementModel.updateOne(
    { organisationId, supplierId },
    { $set: change, $inc: { version: 1 } },
    { upsert: true, setDefaultsOnInsert: false },
  );
}

function toStatement(row: Row): SupplierStatement {
  const { organisationId, supplierId, version } = row;
  const { ukBusiness, turnover, periodTo, coveredBy, address, reading, lookedAt, lookAgain } = row;
  return {
    organisationId,
    supplierId,
    ukBusiness: ukBusiness ?? null,
    turnover: turnover ?? null,
    periodTo: periodTo ?? null,
    coveredBy: coveredBy ?? null,
    address: address ?? null,
    reading: reading ? toReading(reading) : null,
    text: row.text ?? null,
    textDeleted: row.textDeleted ?? null,
    letter: row.letter ?? null,
    ask: row.ask ?? null,
    lookedAt: lookedAt ?? null,
    lookAgain: lookAgain ?? null,
    version,
  };
}

function toReading({ findings, way, source, rules, details, ...rest }: KeptReading): StatementReading {
  return {
    ...rest,
    way: way ?? 'paste',
    source: source ?? null,
    rules: rules ?? '',
    details: details ?? { from: null, to: null, years: [], approvedOn: null },
    findings: findings.map(({ places, ...finding }) => ({ ...finding, places: places ?? [] })),
  };
}
