import type { SectionKey } from '../area.ts';
import type { DocumentBlock } from '../documents-in/document.ts';
import { classifySentences } from '../reading/classify-sentences.ts';
import type { Criterion } from '../reading/criteria.ts';
import { splitSentences } from '../reading/sentences.ts';
import type { EarlierPiece, Place } from './earlier-text.ts';

/** Words of headings, the most telling first: "Training on our policies" is about training. */
const HEADINGS: readonly { place: SectionKey; words: RegExp }[] = [
  { place: 'training', words: /\btrain|\bawareness|\bcapacity building|\blearning\b|\beducation/i },
  {
    place: 'effectiveness',
    words:
      /\beffective|\bkpi|\bperformance|\bmeasur|\bmonitoring and evaluation|\bprogress|\bgoals?\b|\btargets?\b|\blooking ahead|\bnext steps|\bfuture|\bnext year/i,
  },
  {
    place: 'due-diligence',
    words:
      /\bdue diligence|\bremed|\baudit|\bgrievance|\bwhistleblow|\bspeak(?:ing)? up|\bsupplier engagement|\bmonitoring|\bcases?\b/i,
  },
  { place: 'risk', words: /\brisk|\bsalient|\bassess/i },
  {
    place: 'policies',
    words: /\bpolic|\bcodes?\b|\bgovernance|\bstandards\b|\bcommitments?\b|\bprinciples/i,
  },
  {
    place: 'structure',
    words:
      /\bstructure|\bbusiness\b|\bsupply chains?|\bour (?:organisation|company|people|suppliers|workforce)|\babout (?:us|the company|the group)|\bwho we are|\boperations|\bwhat we do/i,
  },
  { place: 'further', words: /\baustralia|\bcanad|\bcalifornia|\bnorw/i },
  {
    place: 'opening',
    words:
      /\bintroduction|\bforeword|\bstatement\b|\bapprov|\bsign(?:ed|ature)|\bopening|\bmessage|\bsummary|\bhighlights/i,
  },
];

const CRITERIA: Readonly<Record<Criterion, Place>> = {
  approval: 'opening',
  signature: 'opening',
  'reporting-entity': 'opening',
  structure: 'structure',
  operations: 'structure',
  'supply-chains': 'structure',
  risk: 'risk',
  mitigation: 'due-diligence',
  remediation: 'due-diligence',
  effectiveness: 'effectiveness',
  consultation: 'further',
};

/**
 * Proposes a section for every piece of an earlier statement: that of its heading, and where no heading tells, what its
 * sentences speak of. A person looks at it before anything is kept.
 */
export function placePieces(blocks: readonly DocumentBlock[]): EarlierPiece[] {
  let under: SectionKey | null = null;
  let told = false;
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      const named = placeOfHeading(block.text);
      told = told || (named !== null && named !== 'opening');
      under = named ?? under;
      return { ...block, place: under ?? 'opening' };
    }
    if (under !== null && (told || under !== 'opening')) return { ...block, place: under };
    return { ...block, place: placeOfWords(block.text) ?? under ?? 'opening' };
  });
}

/** The section that a heading names, or null where it names none. */
function placeOfHeading(text: string): SectionKey | null {
  return HEADINGS.find(({ words }) => words.test(text))?.place ?? null;
}

/** The section that most sentences of a paragraph speak for. */
function placeOfWords(text: string): Place | null {
  if (/\btrain(?:ed|ing)\b/i.test(text)) return 'training';
  if (/\bpolic(?:y|ies)\b|\bcode of conduct\b/i.test(text)) return 'policies';
  const counts = new Map<Place, number>();
  for (const { present } of classifySentences(splitSentences(text)))
    for (const criterion of present) {
      const place = CRITERIA[criterion];
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  return Array.from(counts).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
