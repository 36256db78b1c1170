import { SECTION_TITLES, type SectionKey } from '#app/domain/statements/area.ts';
import type { FactsOfStatement, QuotedFact } from '#app/domain/statements/facts/facts-of-statement.server.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import { formatDate } from '#app/http/format.ts';

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
  evidence: string | null;
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
    open: claims.open.map((claim): ClaimRow => ({ ...claimRow(claim), evidence: null })),
    backed: claims.backed.map((claim): ClaimRow => ({
      ...claimRow(claim),
      evidence: `${claim.evidence.note} (${claim.evidence.byName}, ${formatDate('en', claim.evidence.at)})`,
    })),
  };
}

export type FactsView = ReturnType<typeof factsView>;

function claimRow({
  id,
  questionId,
  section,
  sentence,
  because,
}: FactsOfStatement['claims']['open'][number]): Omit<ClaimRow, 'evidence'> {
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
