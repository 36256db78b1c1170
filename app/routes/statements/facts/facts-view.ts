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

export type FactSectionView = {
  key: SectionKey;
  title: string;
  rows: FactRow[];
  countries: FactRow[];
  /** "24 facts, 6 in the text, 2 not recorded" */
  counts: string;
  /** A number of it stands otherwise in the text. */
  isOpen: boolean;
};

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
  const moved = new Set(changed.map(({ key }) => key));
  return {
    short: inShort({ sections, changed, claims }),
    sections: sections.map(({ key, facts }): FactSectionView => {
      const rows = facts.map((fact) => rowOf(fact));
      return {
        key,
        title: SECTION_TITLES[key],
        rows: rows.filter((row) => !isCountry(row)),
        countries: rows.filter((row) => isCountry(row)),
        counts: countWords(facts),
        isOpen: facts.some((fact) => moved.has(fact.key)),
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

/** What waits on the page, each with its place on it. */
function inShort({ sections, changed, claims }: Pick<FactsOfStatement, 'sections' | 'changed' | 'claims'>) {
  const { open, backed } = claims;
  const evidence = backed.length === 0 ? '' : `; ${backed.length} with evidence from a person`;
  return [
    {
      href: '#numbers',
      title: 'Numbers that have changed',
      counts: changed.length === 0 ? 'none' : `${changed.length} to look at`,
    },
    {
      href: '#claims',
      title: 'Sentences that nothing in the record backs',
      counts: `${open.length === 0 ? 'none found' : `${open.length} open`}${evidence}`,
    },
    {
      href: '#record',
      title: 'What the record can say',
      counts: countWords(sections.flatMap(({ facts }) => facts)),
    },
  ];
}

function countWords(facts: readonly QuotedFact[]): string {
  const quoted = facts.filter(({ quotedBy }) => quotedBy.length > 0).length;
  const missing = facts.filter(({ state }) => state === 'not-recorded').length;
  const parts = [`${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`, `${quoted} in the text`];
  return [...parts, ...(missing === 0 ? [] : [`${missing} not recorded in Daylight`])].join(', ');
}

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
