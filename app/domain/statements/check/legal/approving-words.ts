import type { Approval } from '../../content.ts';
import type { LegalForm } from '../../entities/legal-entity.ts';
import type { ReadSentence } from '../read-sentence.ts';

const BODIES: readonly { body: Approval['body']; words: RegExp }[] = [
  {
    body: 'board',
    words:
      /\bboards?\b|\bdirectors\b|\btrustees\b|\bgovernors\b|\bgoverning body\b|\bcouncil\b|\bmanagement committee\b/,
  },
  { body: 'general-partner', words: /\bgeneral partners?\b/ },
  { body: 'members', words: /\bmembers\b(?! of (?:the |our )?(?:board|staff|team|public))/ },
  { body: 'partners', words: /(?<!general )\bpartners\b/ },
];

/** The bodies that a folded sentence of approval speaks of. */
export function bodiesIn(folded: string): Approval['body'][] {
  return BODIES.filter(({ words }) => words.test(folded)).map(({ body }) => body);
}

/** The legal form that the ending of a name tells, or null where it tells none. */
export function formOfName(name: string): LegalForm | null {
  if (/\b(?:LLP|limited liability partnership)\b/i.test(name)) return 'llp';
  if (/\bLP\b|\blimited partnership\b/i.test(name)) return 'limited-partnership';
  if (/\b(?:plc|ltd|limited)\b/i.test(name)) return 'company';
  return null;
}

/** Words of an office that signs, as they stand in a folded sentence. */
export const SIGNING_OFFICE =
  /\bdirector\b|\bchair(?:man|woman|person)?\b|\bchief (?:executive|\w+ officer)\b|\bc[efo]o\b|\bpresident\b|\bdesignated member\b|\bpartner\b|\btrustee\b|\bgovernor\b|\bprincipal\b|\bvice[- ]chancellor\b|\baccount(?:able|ing) officer\b/;

const NOT_YET_APPROVED =
  /\b(?:not|never|nor)(?: yet)?(?: been)?(?: formally)? approved\b|\bn['’]t (?:yet )?(?:been )?approved\b|\bawait\w*|\b(?:subject to|pending|before) (?:\w+ ){0,3}approval\b|\b(?:will|is to|to|shall) be (?:put|submitted|presented|sent|approved)\b/;

/** A line of its own, which without a stop, or in capitals, is read as a heading. */
const LINE_OF_APPROVAL =
  /^(?:this statement (?:was|has been) )?approved by\b.{0,60}\b(?:board|directors|members|partners|trustees|governors|council)\b/;

/** The sentences that tell of the statement's approval; those of a policy's only where none speaks of the statement. */
export function approvals(sentences: readonly ReadSentence[]): ReadSentence[] {
  const told = sentences.filter(
    ({ sentence, reading, folded }) =>
      (sentence.isHeading ? LINE_OF_APPROVAL.test(folded) : reading.present.includes('approval')) &&
      !NOT_YET_APPROVED.test(folded),
  );
  const ofStatement = told.filter(({ folded }) => /\bstatement\b|^(?:approved|signed)\b/.test(folded));
  return ofStatement.length > 0 ? ofStatement : told;
}

const SIGNING = /\bsigned\b|\bsignature\b|\bfor and on behalf of\b/;

/** The sentences that name the person who signed: with words of signing, or short and near the end. */
export function signatures(body: readonly ReadSentence[]): ReadSentence[] {
  const told = body.filter(({ reading }) => reading.present.includes('signature'));
  const end = (body.at(-1)?.sentence.index ?? 0) * 0.75;
  return told.filter(
    ({ folded, sentence }) =>
      SIGNING.test(folded) ||
      (sentence.index >= end && folded.split(' ').length <= 20 && !/\bresponsib|\bowns?\b/.test(folded)),
  );
}
