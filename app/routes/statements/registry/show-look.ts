import { dayInWords } from '#app/domain/statements/day-words.ts';
import {
  type EntryOutcome,
  outcomeOf,
  type RegistryComparison,
} from '#app/domain/statements/registry/registry-comparison.ts';
import { formatDateTime } from '#app/http/format.ts';
import type { ShownLook } from './last-looks.tsx';

const CAME: Readonly<Record<EntryOutcome, (look: RegistryComparison) => string>> = {
  matches: ({ same }) =>
    same === 1 ? 'One answer compared, and it is the same' : `All ${same} answers are the same`,
  differs: ({ differs, same }) =>
    `${differs.length === 1 ? 'One answer differs' : `${differs.length} answers differ`}, ${same} ${same === 1 ? 'is' : 'are'} the same`,
  'other-period': () => 'The file has an entry of another period only',
  seen: () => 'A person saw the entry',
};

/** One look at the entry in the registry as its page shows it. */
export function showLook(look: RegistryComparison): ShownLook {
  const { id, at, byName, row, seen, note, differs } = look;
  const outcome = outcomeOf(look);
  const facts = [
    { label: 'File', value: row?.file ?? '' },
    { label: 'SHA-256 of the file', value: row?.fileHash ?? '' },
    { label: 'Row of', value: row === null ? '' : String(row.year ?? 'an unknown year') },
    { label: 'Entry last changed', value: row?.updatedOn ? dayInWords(row.updatedOn) : '' },
    { label: 'SHA-256 of the row', value: row?.rowHash ?? '' },
    { label: 'Address', value: seen?.address ?? '' },
    { label: 'Seen on', value: seen === null ? '' : dayInWords(seen.on) },
    { label: 'Note', value: note },
  ];
  return {
    id,
    when: formatDateTime('en', at),
    who: byName,
    came: CAME[outcome](look),
    calm: outcome === 'matches' || outcome === 'seen',
    facts: facts.filter(({ value }) => value !== ''),
    differs: differs.map(({ number, ask, here, there }) => ({
      key: `${number} ${ask}`,
      ask: `${number} ${ask}`,
      here: here || 'Nothing',
      there: there || 'Nothing',
    })),
  };
}
