import type { ChainFault } from './chain-fault.ts';

/** Where a chain does not hold and what that means, for people. */
export function faultWords(fault: ChainFault): string {
  return `Entry ${fault.sequence} ${MEANINGS[fault.kind]}: ${fault.says}.`;
}

/** How far a chain holds: "1 entry holds", "1 204 entries hold". */
export function entriesHold(entries: number, shown = String(entries)): string {
  return entries === 1 ? '1 entry holds' : `${shown} entries hold`;
}

const MEANINGS: Readonly<Record<ChainFault['kind'], string>> = {
  altered: 'was changed after it was written',
  unlinked: 'does not fit to its neighbour',
  missing: 'was removed',
  repeated: 'stands there twice',
  'cut-off': 'and what followed was removed from the end',
  'beyond-head': 'was added past the end of the chain',
  'no-head': 'is the last, but the end of the chain is not written down',
};
