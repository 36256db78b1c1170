import { EVIDENCE } from './engine/evidence.ts';
import type { ScreenedParty } from './engine/party.ts';
import type { ListEntry } from './lists/list-file.ts';
import { mustConfirm } from './lists/list-words.ts';
import type { Match } from './screening.ts';

type Known = { inputs: ScreenedParty; entity: ListEntry; match: Pick<Match, 'finding'>; publisher: string };

/**
 * What a person could find out that would settle a match, the most telling first; where the answer moves the score,
 * with the score that the match would then have.
 */
export function whatWouldChange({ inputs, entity, match, publisher }: Known): string[] {
  const kinds = new Set(match.finding.reasons.map((reason) => reason.kind));
  const would = scoresAfter(match.finding.score);
  const inChina = inputs.countries.includes('CHN') || entity.countries.includes('CHN');
  const hasNative = inputs.names.some(({ name }) => /\p{Script=Han}/u.test(name));
  const steps = [
    inputs.identifiers.length === 0 || !kinds.has('identifier-same')
      ? `A registration number from the supplier, held against the public register: two different numbers mean two companies${numberEffect(entity, would)}.`
      : null,
    inChina && !hasNative
      ? 'The supplier’s Chinese name and its unified social credit code: English names of Chinese companies are not registered.'
      : null,
    inputs.countries.length === 0 ? countryStep(entity, would) : null,
    entity.births.length > 0 && (inputs.births ?? []).length === 0
      ? `The date of birth: the same one would bring the score to ${would(EVIDENCE.sameBirth)}, another to ${would(EVIDENCE.differentBirth)}.`
      : null,
    inputs.places.length === 0
      ? `The address of the supplier’s site: the same town would count for the match (${would(EVIDENCE.samePlace)}), the same street more (${would(EVIDENCE.sameAddress)}).`
      : null,
    kinds.has('former-name')
      ? 'When the listed entity changed its name: the supplier may have taken the name afterwards.'
      : null,
    kinds.has('number-conflict') ? 'Whether the numbered plants belong to one company.' : null,
    entity.scope === undefined
      ? null
      : `Who owns the supplier: the entry also covers others (“${entity.scope}”).`,
    mustConfirm(entity) ? `Whether the entry still stands: confirm with ${publisher}.` : null,
  ];
  return steps.filter((step) => step !== null);
}

/** The score that one more piece of evidence would lead to, in two decimals. */
type ScoreAfter = (weight: number) => string;

function scoresAfter(score: number): ScoreAfter {
  return (weight) => Math.min(1, Math.max(0, score + weight)).toFixed(2);
}

function numberEffect({ identifiers }: ListEntry, would: ScoreAfter): string {
  if (identifiers.length === 0) return '';
  return `; the listed one would bring the score to ${would(EVIDENCE.sameIdentifier)}, another of the same kind to ${would(EVIDENCE.differentIdentifier)}`;
}

function countryStep({ countries }: ListEntry, would: ScoreAfter): string {
  if (countries.length === 0)
    return 'The supplier’s country: the list gives none, so it must be asked of both.';
  return `The supplier’s country: the same one would bring the score to ${would(EVIDENCE.sameCountry)}, another to ${would(EVIDENCE.differentCountry)}.`;
}
