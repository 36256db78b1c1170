import type { ListCounts, ListVersion } from '../screening.ts';
import { countEntries } from './count-entries.ts';
import type { EditionDifference } from './diff-rows.ts';
import { UnreadableList } from './formats/importer.ts';
import type { ListFormat } from './formats/list-formats.ts';
import { type JudgeRules, USUAL_RULES } from './judge-edition.ts';
import { keepRefusal } from './keep-refusal.server.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import { planEdition } from './plan-edition.server.ts';
import { readList, type ReadListResult } from './read-list.server.ts';
import type { SourceFile } from './source-file.ts';
import { type EditionAbout, storeEdition, type StoreSteps } from './store-edition.server.ts';

/** An order to bring in an edition of a list. */
export type ListOrder = {
  /** Null for a list of everybody. */
  organisationId: string | null;
  list: string;
  title: string;
  publisher?: string | undefined;
  format: ListFormat;
  files: readonly SourceFile[];
  way: 'command' | 'upload' | 'address';
  /** The name of the file, or the address. */
  from: string;
  personName: string | null;
  rules?: JudgeRules;
  /** Why it is put in force although its size speaks against it. */
  overruledBecause?: string | undefined;
};

export type ListOutcome =
  | { kind: 'in-force'; version: ListVersion; difference: EditionDifference; read: ReadListResult }
  | { kind: 'same'; version: ListVersion; read: ReadListResult }
  | { kind: 'refused'; because: string; mayOverrule: boolean; versionId: string; counts: ListCounts | null };

/**
 * Brings in an edition of a list: reads the files, holds them against the edition in force, and puts them in force or
 * refuses them. A refused attempt is kept with its reason; the edition in force stays.
 */
export async function importList(order: ListOrder, now: Date, steps: StoreSteps = {}): Promise<ListOutcome> {
  const read = await tryToRead(order);
  if (read instanceof UnreadableList)
    return refuse(order, null, { because: read.message, mayOverrule: false }, now);
  const plan = await planEdition(order, read, order.rules ?? USUAL_RULES);
  if (plan.same && plan.before !== null) return { kind: 'same', version: plan.before, read };
  const isOverruled = plan.refusal?.mayOverrule === true && order.overruledBecause !== undefined;
  if (plan.refusal !== null && !isOverruled) return refuse(order, read, plan.refusal, now);
  const reason = isOverruled ? `Put in force by a person: ${order.overruledBecause ?? ''}` : null;
  const version = await storeEdition({ ...aboutOf(order, read, now), reason }, read.entries, now, steps);
  return { kind: 'in-force', version, difference: plan.difference, read };
}

async function tryToRead({ format, files }: ListOrder): Promise<ReadListResult | UnreadableList> {
  try {
    return await readList(format, files);
  } catch (problem) {
    if (problem instanceof UnreadableList) return problem;
    throw problem;
  }
}

async function refuse(
  order: ListOrder,
  read: ReadListResult | null,
  { because, mayOverrule }: { because: string; mayOverrule: boolean },
  now: Date,
): Promise<ListOutcome> {
  const counts = read === null ? null : countEntries(read.entries);
  const about = { ...aboutOf(order, read, now), reason: because };
  const held = { rows: read?.entries.length ?? 0, ...(counts === null ? {} : { counts }) };
  return { kind: 'refused', because, mayOverrule, versionId: await keepRefusal(about, held, now), counts };
}

function aboutOf(order: ListOrder, read: ReadListResult | null, now: Date): EditionAbout {
  const { format, organisationId, list, title, way, from, personName } = order;
  const asOf = read?.about.asOf ?? now.toISOString().slice(0, 10);
  return {
    organisationId,
    list,
    title,
    publisher: order.publisher ?? format.publisher,
    address: way === 'address' ? from : format.address,
    edition: read?.about.edition ?? `Edition of ${writeDate(asOf)}`,
    asOf,
    counted: 'entries',
    total: read?.entries.length ?? 0,
    totalNote: 'All entries of the file that was read.',
    terms: format.terms,
    source: format.publisher,
    way,
    format: format.key,
    personName,
    from,
    reason: null,
    skipped: read?.skipped ?? 0,
    notes: read?.notes ?? [],
  };
}
