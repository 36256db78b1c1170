import { portalActor } from '#app/domain/access/portal-actor.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { registryEntriesOf } from '#models/registry-entry.server.ts';
import { supplierStatementsOf } from '#models/supplier-statement.server.ts';
import type { Fact, FactProvider, FactQuestion } from '../facts/fact.ts';
import { countFact, notRecorded, shareFact } from '../facts/make-fact.ts';
import { type Offer, offerSentences } from '../facts/offer-sentences.ts';
import { dutyOf } from './duty.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { standingOf } from './standing.ts';
import { emptyStatement, type SupplierStatement } from './supplier-statement.ts';

const ROOM = 'suppliers-statements';
const MUST = {
  key: `${ROOM}.must`,
  label: 'Suppliers that have to publish a statement, by what is recorded',
  link: '/statements/suppliers?duty=must',
};
const HAVE = {
  key: `${ROOM}.must-and-have-share`,
  label: 'Share of them whose latest statement is known and not late',
  link: '/statements/suppliers?duty=must&standing=has',
};
const READ = {
  key: `${ROOM}.read`,
  label: 'Suppliers whose statement was read in the period',
  link: '/statements/suppliers?standing=has',
};

const SENTENCES: readonly Offer[] = [
  {
    key: `${ROOM}.known`,
    section: 'due-diligence',
    text: `By what we have recorded, {${MUST.key}} of our suppliers {${MUST.key}|has|have} to publish a modern slavery statement; we know a current one of {${HAVE.key}} of them.`,
    when: (value) => value(MUST.key) > 0,
  },
  {
    key: `${ROOM}.read`,
    section: 'due-diligence',
    text: `We read the {${READ.key}|statement|statements} of {${READ.key}} {${READ.key}|supplier|suppliers} in the period and noted what was missing.`,
    when: (value) => value(READ.key) > 0,
  },
];

/** What is known of suppliers' own statements: how many must publish, how many have one, and how many were read. */
export const supplierStatementFacts: FactProvider = {
  room: ROOM,
  async facts(question, now) {
    const [records, entries] = await Promise.all([
      supplierStatementsOf(question.organisationId),
      registryEntriesOf(question.organisationId),
    ]);
    if (records.length === 0 && entries.length === 0)
      return { facts: [MUST, HAVE, READ].map(notRecorded), sentences: [] };
    const facts = [...(await dutyFacts(question, { records, entries }, now)), readFact(question, records)];
    return { facts, sentences: offerSentences(SENTENCES, facts) };
  },
};

function readFact({ period }: FactQuestion, records: readonly SupplierStatement[]): Fact {
  const read = records.filter(({ reading }) => {
    const day = reading?.at.toISOString().slice(0, 10);
    return day !== undefined && period.from <= day && day <= period.to;
  });
  return countFact(READ, read.length);
}

/** Only suppliers of whom something is recorded can be known to have the duty, so only they are looked at. */
async function dutyFacts(
  { organisationId }: FactQuestion,
  { records, entries }: { records: readonly SupplierStatement[]; entries: readonly RegistryEntry[] },
  now: Date,
): Promise<Fact[]> {
  const known = new Map(records.map((record) => [record.supplierId, record]));
  const ids = [...new Set([...known.keys(), ...entries.map(({ supplierId }) => supplierId)])];
  const today = now.toISOString().slice(0, 10);
  let must = 0;
  let have = 0;
  for await (const page of eachSupplier(portalActor(organisationId), { ids })) {
    for (const supplier of page) {
      const record = known.get(supplier.id) ?? emptyStatement(organisationId, supplier.id);
      const own = entries.filter(({ supplierId }) => supplierId === supplier.id);
      if (dutyOf(supplier, record, own).duty !== 'must') continue;
      must += 1;
      if (standingOf(record, own, today).standing === 'has') have += 1;
    }
  }
  return [countFact(MUST, must), shareFact(HAVE, have, must)];
}
