import type { EditionDifference } from '#app/domain/screening/lists/diff-rows.ts';
import { LIST_FORMATS, kindsInWords } from '#app/domain/screening/lists/formats/list-formats.ts';
import type { ListOutcome } from '#app/domain/screening/lists/import-list.server.ts';
import type { ListCounts, ListVersion, RowNote } from '#app/domain/screening/screening.ts';

const KEYS_SHOWN = 10;
const NOTES_SHOWN = 20;

const number = (value: number) => value.toLocaleString('en-GB').replaceAll(',', ' ');

/** What an import came to, in lines. */
export function outcomeLines(outcome: ListOutcome): string[] {
  if (outcome.kind === 'refused')
    return [
      `Refused: ${outcome.because}`,
      'The edition that was in force stays.',
      ...(outcome.mayOverrule ? ['To put it in force all the same, give the reason: --overrule "why".'] : []),
    ];
  const { version, read } = outcome;
  const head =
    outcome.kind === 'same'
      ? [`Nothing has changed: ${version.title}, ${version.edition}, is in force already.`]
      : [`In force: ${version.title}, ${version.edition} (as of ${version.asOf}).`];
  return [
    ...head,
    `  ${countLine(version.counts)}`,
    ...(outcome.kind === 'in-force'
      ? differenceLines(outcome.difference, version.comparedWith === null)
      : []),
    ...noteLines(read.notes, read.skipped),
  ];
}

function countLine(counts: ListCounts): string {
  const words: readonly (readonly [string, number])[] = [
    ['organisations', counts.company],
    ['persons', counts.person],
    ['vessels', counts.vessel],
    ['aircraft', counts.aircraft],
    ['orders on goods or regions', counts.goods + counts.region],
    ['names in all', counts.names],
  ];
  return words
    .filter(([, value]) => value > 0)
    .map(([word, value]) => `${number(value)} ${word}`)
    .join(', ');
}

function differenceLines({ added, changed, removed, moved }: EditionDifference, isFirst: boolean): string[] {
  if (isFirst) return ['  The first edition of this list.'];
  const keys = (sign: string, list: readonly string[]) => [
    ...list.slice(0, KEYS_SHOWN).map((key) => `    ${sign} ${key}`),
    ...(list.length > KEYS_SHOWN ? [`    ${sign} … and ${number(list.length - KEYS_SHOWN)} more`] : []),
  ];
  return [
    `  New ${number(added.length)}, changed ${number(changed.length)}, removed ${number(removed.length)}, with another id ${number(moved.length)}`,
    ...keys('+', added),
    ...keys('~', changed),
    ...keys('-', removed),
    ...keys(
      '>',
      moved.map(({ from, to }) => `${from} is now ${to}`),
    ),
  ];
}

function noteLines(notes: readonly RowNote[], skipped: number): string[] {
  const lines = notes
    .slice(0, NOTES_SHOWN)
    .map(
      ({ file, row, says, skipped: isSkipped }) =>
        `    ${file}, row ${row}${isSkipped ? ', left out' : ''}: ${says}`,
    );
  if (lines.length === 0) return [];
  return [`  ${number(skipped)} rows left out`, ...lines, ...(notes.length > NOTES_SHOWN ? ['    …'] : [])];
}

const STATES = {
  'in-force': 'in force',
  superseded: 'superseded',
  'rolled-back': 'rolled back',
  refused: 'refused',
} as const;

/** The editions of every list, the newest first. */
export function versionLines(versions: readonly ListVersion[]): string[] {
  const lists = [...new Set(versions.map(({ list }) => list))];
  if (lists.length === 0) return ['No list is loaded yet.'];
  return lists.flatMap((list) => {
    const own = versions.filter((version) => version.list === list);
    return [
      `${list}: ${own[0]?.title ?? ''}`,
      ...own.map((version) => {
        const difference = version.difference;
        const change =
          difference === null
            ? ''
            : `, +${difference.added} ~${difference.changed} -${difference.removed} >${difference.moved}`;
        const reason = version.reason === null ? '' : `\n      ${version.reason}`;
        return `  ${version.id}  ${STATES[version.state]}  ${version.edition}, ${number(version.rows)} rows${change}, read ${version.loadedAt.toISOString().slice(0, 16)}${reason}`;
      }),
    ];
  });
}

/** Every format with its files, terms and whether it was tried on a live file. */
export function formatLines(): string[] {
  return LIST_FORMATS.flatMap(({ key, title, files, address, terms, triedOn, notTriedOn }) => [
    `${key}: ${title} (${kindsInWords(key)})`,
    `  Files: ${files}`,
    ...(address === '' ? [] : [`  From: ${address}`]),
    `  Terms: ${terms}`,
    `  Tried on live files: ${[triedOn, notTriedOn === '' ? '' : `not tried: ${notTriedOn}`].filter((text) => text !== '').join('; ')}`,
  ]);
}
