import type { FoundKind } from '#app/components/status/found-mark.tsx';
import { AREAS } from '#app/domain/statements/area.ts';
import { outcomeWords } from '#app/domain/statements/check/outcome-words.ts';
import type { Outcome } from '#app/domain/statements/check/report.ts';
import { AREA_WORDS } from '#app/domain/statements/suppliers-statements/area-words.ts';
import {
  type MarkedParagraph,
  type MarkedSentence,
  markedSentences,
  markText,
  partsOfText,
} from '#app/domain/statements/suppliers-statements/mark-text.ts';
import type {
  KeptFinding,
  StatementReading,
} from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { paths } from '#app/http/paths.ts';

/** What is marked: everything, an area, or one of the other groups of checks. */
export const SHOWN = ['all', 'legal', ...AREAS, 'quality', 'flags'] as const;
export type Shown = (typeof SHOWN)[number];

const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  all: 'Everything',
  legal: 'What the Act asks for',
  ...AREA_WORDS,
  quality: 'Quality',
  flags: 'Look at these',
};

const KINDS: Readonly<Record<Outcome, FoundKind>> = {
  found: 'found',
  'not-found': 'missing',
  'in-development': 'begun',
  'not-applicable': 'not-applicable',
  look: 'look',
  'cannot-tell': 'unclear',
};

/** So many letters of the text stand on one page. */
const LETTERS_A_PART = 60_000;
const LETTERS_QUOTED = 160;

export function shownWords(shown: Shown): string {
  return SHOWN_WORDS[shown];
}

/** The area that a finding belongs to, or the group of its check. */
function belongsTo({ check, group }: Pick<KeptFinding, 'check' | 'group'>): Exclude<Shown, 'all'> {
  if (group !== 'areas') return group;
  return AREAS[Number(check.charAt(1)) - 1] ?? 'quality';
}

type Asked = { supplierId: string; shown: Shown; part: number };

/** A text with its marked sentences, one part of it, and the findings with links to them. */
export function textView(reading: StatementReading, text: string, { supplierId, shown, part }: Asked) {
  const findings = reading.findings.filter((one) => shown === 'all' || belongsTo(one) === shown);
  const sentences = markedSentences(findings);
  const parts = partsOfText(markText(text, sentences), LETTERS_A_PART);
  const at = Math.min(Math.max(1, part), parts.length);
  const hrefOf = placesOf(parts, { supplierId, shown, part: at });
  const labels = new Map(
    findings.map((finding) => [finding.check, `${finding.check} ${shownWords(belongsTo(finding))}`]),
  );
  return {
    part: at,
    parts: parts.length,
    sentences: sentences.length,
    paragraphs: (parts[at - 1] ?? []).map(({ isItem, stretches }) => ({
      isItem,
      stretches: stretches.map(({ text: words, sentence, first, last }) => ({
        text: words,
        number: sentence?.number ?? null,
        first,
        checks: last
          ? (sentence?.checks ?? []).map((check) => ({ check, label: labels.get(check) ?? check }))
          : [],
      })),
    })),
    findings: findings.map((finding) => findingView(finding, { text, sentences, hrefOf })),
  };
}

/** Where each sentence stands: on this part of the text, or on the address of another. */
function placesOf(parts: readonly MarkedParagraph[][], { supplierId, shown, part }: Asked) {
  const partOf = new Map<number, number>();
  parts.forEach((paragraphs, place) => {
    for (const { stretches } of paragraphs)
      for (const { sentence } of stretches)
        if (sentence && !partOf.has(sentence.number)) partOf.set(sentence.number, place + 1);
  });
  return (number: number): string => {
    const own = partOf.get(number) ?? part;
    if (own === part) return `#sentence-${number}`;
    const show = shown === 'all' ? null : shown;
    return `${paths.supplierText(supplierId, { show, part: own })}#sentence-${number}`;
  };
}

type Material = {
  text: string;
  sentences: readonly MarkedSentence[];
  hrefOf: (number: number) => string;
};

function findingView(finding: KeptFinding, { text, sentences, hrefOf }: Material) {
  const { check, title, says } = finding;
  const own = sentences.filter(({ checks }) => checks.includes(check));
  return {
    check,
    title,
    kind: KINDS[finding.outcome],
    word: outcomeWords(finding),
    says,
    quotes: own.map(({ number, from, to }) => ({
      number,
      href: hrefOf(number),
      text: shorten(text.slice(from, to)),
    })),
  };
}

function shorten(sentence: string): string {
  const words = sentence.replaceAll(/\s+/g, ' ').trim();
  return words.length <= LETTERS_QUOTED ? words : `${words.slice(0, LETTERS_QUOTED).trimEnd()} …`;
}
