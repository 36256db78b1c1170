import type { ListEntry } from './list-file.ts';
import { listedEntitiesWithKeys } from '#models/listed-entity.server.ts';
import { countEntries } from './count-entries.ts';
import { countDifference } from './diff-rows.ts';
import { UnreadableList } from './formats/importer.ts';
import type { ListFormat } from './formats/list-formats.ts';
import type { JudgeRules } from './judge-edition.ts';
import type { ListPreview, NamedRow } from './list-import.ts';
import { type EditionPlan, planEdition } from './plan-edition.server.ts';
import { readList } from './read-list.server.ts';
import type { SourceFile } from './source-file.ts';

const ROWS_SHOWN = 20;

type Order = {
  organisationId: string;
  list: string;
  format: ListFormat;
  files: readonly SourceFile[];
  rules: JudgeRules;
};

/** What the files of a list would do: the dry run. Saves nothing; files that cannot be read are a refusal with the fix. */
export async function previewList({ format, files, rules, ...list }: Order, now: Date): Promise<ListPreview> {
  try {
    const read = await readList(format, files);
    const plan = await planEdition(list, read, rules);
    return {
      asOf: read.about.asOf ?? now.toISOString().slice(0, 10),
      rows: read.entries.length,
      counts: countEntries(read.entries),
      difference: countDifference(plan.difference),
      samples: await samplesOf(plan, read.entries),
      skipped: read.skipped,
      notes: read.notes,
      same: plan.same,
      before: plan.before === null ? null : { edition: plan.before.edition, rows: plan.before.rows },
      refusal: plan.refusal,
    };
  } catch (problem) {
    if (!(problem instanceof UnreadableList)) throw problem;
    return {
      asOf: now.toISOString().slice(0, 10),
      rows: 0,
      counts: countEntries([]),
      difference: null,
      samples: { added: [], changed: [], removed: [], moved: [] },
      skipped: 0,
      notes: [],
      same: false,
      before: null,
      refusal: { because: problem.message, mayOverrule: false },
    };
  }
}

async function samplesOf(
  { before, difference }: EditionPlan,
  entries: readonly ListEntry[],
): Promise<ListPreview['samples']> {
  const gone = difference.removed.slice(0, ROWS_SHOWN);
  const old = before === null ? [] : await listedEntitiesWithKeys(before.id, gone);
  const named = (keys: readonly string[]): NamedRow[] => {
    const wanted = new Set(keys.slice(0, ROWS_SHOWN));
    return entries.flatMap((entry) => (wanted.has(entry.key) ? [nameRow(entry)] : []));
  };
  return {
    added: named(difference.added),
    changed: named(difference.changed),
    removed: old.map(nameRow),
    moved: named(difference.moved.map(({ to }) => to)),
  };
}

function nameRow({ key, names }: ListEntry): NamedRow {
  return { key, name: names[0]?.name ?? key };
}
