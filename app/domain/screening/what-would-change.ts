import type { ListEntry } from './lists/list-file.ts';
import { mustConfirm } from './lists/list-words.ts';
import type { Match } from './screening.ts';
import type { ScreenedParty } from './engine/party.ts';

type Known = { inputs: ScreenedParty; entity: ListEntry; match: Pick<Match, 'finding'>; publisher: string };

/** What a person could find out that would settle a match, the most telling first. */
export function whatWouldChange({ inputs, entity, match, publisher }: Known): string[] {
  const kinds = new Set(match.finding.reasons.map((reason) => reason.kind));
  const inChina = inputs.countries.includes('CHN') || entity.countries.includes('CHN');
  const hasNative = inputs.names.some(({ name }) => /\p{Script=Han}/u.test(name));
  const steps = [
    inputs.identifiers.length === 0 || !kinds.has('identifier-same')
      ? 'A registration number from the supplier, held against the public register: two different numbers mean two companies.'
      : null,
    inChina && !hasNative
      ? 'The supplier’s Chinese name and its unified social credit code: English names of Chinese companies are not registered.'
      : null,
    inputs.countries.length === 0
      ? 'The supplier’s country: the same country counts for, another against.'
      : null,
    inputs.places.length === 0
      ? 'The address of the supplier’s site: the same town would count for the match.'
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
