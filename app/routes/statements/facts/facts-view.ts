import { SECTION_TITLES, type SectionKey } from '#app/domain/statements/area.ts';
import type { Attachment } from '#app/domain/statements/evidence/evidence-file.ts';
import type { FactsOfStatement, QuotedFact } from '#app/domain/statements/facts/facts-of-statement.server.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import { formatDate } from '#app/http/format.ts';
import { type FileRow, fileRow } from '../evidence/file-row.ts';

export type FactRow = {
  key: string;
  label: string;
  value: string;
  link: string | null;
  source: string;
  quotedBy: { questionId: string; ask: string }[];
};

export type FactSectionView = { key: SectionKey; title: string; rows: FactRow[]; countries: FactRow[] };

export type ClaimRow = {
  id: string;
  questionId: string;
  section: string;
  sentence: string;
  because: string;
  /** Who said what it rests on. */
  note: string | null;
  files: FileRow[];
};

/** The facts, changed numbers and open claims of a statement, in words for its page. */
export function factsView({ sections, changed, claims }: FactsOfStatement) {
  return {
    sections: sections.map(({ key, facts }): FactSectionView => {
      const rows = facts.map((fact) => rowOf(fact));
      return {
        key,
        title: SECTION_TITLES[key],
        rows: rows.filter((row) => !isCountry(row)),
        countries: rows.filter((row) => isCountry(row)),
      };
    }),
    changed: changed.map(({ key, label, was, now, questionId, ask, writtenAt }) => ({
      key: `${questionId} ${key}`,
      label,
      was,
      now,
      questionId,
      ask,
      written: formatDate('en', writtenAt),
    })),
    open: claims.open.map((claim): ClaimRow => ({ ...claimRow(claim), note: null, files: [] })),
    backed: claims.backed.map((claim): ClaimRow => ({
      ...claimRow(claim),
      note:
        claim.evidence &&
        `${claim.evidence.note} (${claim.evidence.byName}, ${formatDate('en', claim.evidence.at)})`,
      files: claim.files.map(fileRow),
    })),
    known: knownFiles([...claims.backed.flatMap(({ files }) => files), ...claims.answerFiles]),
  };
}

export type FactsView = ReturnType<typeof factsView>;

/** So many files are offered to be attached once more: the newest. */
const MOST_KNOWN = 30;

/** The files of the statement, each once, to be chosen for another sentence. */
function knownFiles(files: readonly Attachment[]): { value: string; label: string }[] {
  const once = new Map(files.map((file) => [file.sha256, file]));
  return [...once.values()]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST_KNOWN)
    .map(({ id, name }) => ({ value: id, label: name }));
}

function claimRow({
  id,
  questionId,
  section,
  sentence,
  because,
}: FactsOfStatement['claims']['open'][number]): Omit<ClaimRow, 'note' | 'files'> {
  return { id, questionId, section: SECTION_TITLES[section], sentence, because };
}

function isCountry({ key }: FactRow): boolean {
  return key.startsWith('suppliers.country.');
}

function rowOf({ key, label, state, written, link, source, quotedBy }: QuotedFact): FactRow {
  const value = {
    recorded: written,
    'not-recorded': 'Not recorded in Daylight',
    suppressed: 'Fewer than five: not told',
  }[state];
  return {
    key,
    label,
    value,
    link,
    source: source === null ? '' : `${source.title}, edition ${source.edition}, ${writeDate(source.date)}`,
    quotedBy,
  };
}
