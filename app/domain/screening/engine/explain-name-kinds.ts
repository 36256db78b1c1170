import { EVIDENCE, type Reason } from './evidence.ts';
import type { NameKind, PartyName } from './party.ts';

const LISTED: Readonly<Partial<Record<NameKind, readonly [kind: Reason['kind'], says: string]>>> = {
  alias: ['alias', 'is another name of the listed entity.'],
  former: ['former-name', 'is a former name of the listed entity.'],
  'also-named': ['alias', 'is named in the same order.'],
};

const SUPPLIER: Readonly<Record<NameKind, string>> = {
  main: '',
  alias: 'is another name of the supplier.',
  weak: '',
  former: 'is a former name of the supplier.',
  native: 'is the native name of the supplier.',
  trading: 'is a trading name of the supplier.',
  'also-named': 'is another name of the supplier.',
};

/** What kind of names met: notes, and what a weak alias takes from the score. */
export function nameKindReasons(supplier: PartyName, listed: PartyName): Reason[] {
  const reasons: Reason[] = [];
  if (listed.kind === 'weak' || supplier.kind === 'weak') {
    const name = listed.kind === 'weak' ? listed.name : supplier.name;
    const says = `“${name}” is a weak alias: many others go by it.`;
    reasons.push({ kind: 'weak-alias', side: 'against', weight: EVIDENCE.weakAlias, says });
  }
  const theirs = LISTED[listed.kind];
  if (theirs !== undefined)
    reasons.push({ kind: theirs[0], side: 'note', weight: 0, says: `“${listed.name}” ${theirs[1]}` });
  if (SUPPLIER[supplier.kind] !== '')
    reasons.push({
      kind: 'other-name',
      side: 'note',
      weight: 0,
      says: `“${supplier.name}” ${SUPPLIER[supplier.kind]}`,
    });
  return reasons;
}
