import { portalActor } from '#app/domain/access/portal-actor.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { registryEntriesOf } from '#models/registry-entry.server.ts';
import { supplierStatementsOf } from '#models/supplier-statement.server.ts';
import type { Fact, FactProvider, FactQuestion } from '../facts/fact.ts';
import { countFact, notRecorded, shareFact } from '../facts/make-fact.ts';
import { type Offer, offerSentences } from '../facts/offer-sentences.ts';
import { dutyOf } from './duty.ts';
import { entriesBySupplier, type RegistryEntry } from './registry-entry.ts';
import { lackingAreas, standingOf } from './standing.ts';
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
const LATE = {
  key: `${ROOM}.must-and-late`,
  label: 'Suppliers that have to publish and whose next statement is late under the guidance',
  link: '/statements/suppliers?duty=must&standing=late',
};
const LACK = {
  key: `${ROOM}.lack-an-area`,
  label: 'Suppliers in whose statement nothing was found on at least one of the six areas',
  link: '/statements/suppliers?lacks=any',
};
const READ = {
  key: `${ROOM}.read`,
  label: 'Suppliers whose statement was read in the period',
  link: '/statements/suppliers?standing=has',
};
const ALL = [MUST, HAVE, LATE, LACK, READ];

export const SENTENCES: readonly Offer[] = [
  {
    key: `${ROOM}.known`,
    section: 'due-diligence',
    text: `By what we have recorded, {${MUST.key}} of our suppliers {${MUST.key}|has|have} to publish a modern slavery statement; a current one is known to us for {${HAVE.key}} of them.`,
    when: (value) => value(MUST.key) > 0,
  },
  {
    key: `${ROOM}.late`,
    section: 'due-diligence',
    text: `For {${LATE.key}} of our suppliers that have to publish, the latest statement that we know is older than the guidance allows for.`,
    when: (value) => value(LATE.key) > 0,
  },
  {
    key: `${ROOM}.lack`,
    section: 'due-diligence',
    text: `In the {${LACK.key}|statement|statements} of {${LACK.key}} {${LACK.key}|supplier|suppliers} we found nothing on at least one of the six areas of the guidance.`,
    when: (value) => value(LACK.key) > 0,
  },
  {
    key: `${ROOM}.read`,
    section: 'due-diligence',
    text: `We read the {${READ.key}|statement|statements} of {${READ.key}} {${READ.key}|supplier|suppliers} in the period and noted what we did not find.`,
    when: (value) => value(READ.key) > 0,
  },
];

/** What is known of suppliers' own statements: how many must publish, have one, are late or lack an area, and how many were read. */
export const supplierStatementFacts: FactProvider = {
  room: ROOM,
  async facts(question, now) {
    const [records, entries] = await Promise.all([
      supplierStatementsOf(question.organisationId),
      registryEntriesOf(question.organisationId),
    ]);
    if (records.length === 0 && entries.length === 0) return { facts: ALL.map(notRecorded), sentences: [] };
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
  const entriesOf = entriesBySupplier(entries);
  const ids = [...new Set([...known.keys(), ...entriesOf.keys()])];
  const today = now.toISOString().slice(0, 10);
  const counts = { must: 0, have: 0, late: 0, lack: 0 };
  for await (const page of eachSupplier(portalActor(organisationId), { ids })) {
    for (const supplier of page) {
      const record = known.get(supplier.id) ?? emptyStatement(organisationId, supplier.id);
      const own = entriesOf.get(supplier.id) ?? [];
      if (lackingAreas(record, own).areas.length > 0) counts.lack += 1;
      if (dutyOf(supplier, record, own).duty !== 'must') continue;
      const { standing } = standingOf(record, own, today);
      counts.must += 1;
      if (standing === 'has') counts.have += 1;
      if (standing === 'late') counts.late += 1;
    }
  }
  const { must, have, late, lack } = counts;
  return [countFact(MUST, must), shareFact(HAVE, have, must), countFact(LATE, late), countFact(LACK, lack)];
}
