import type { ListState } from '#app/domain/screening/lists/view-list-states.server.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import type { ListVersion } from '#app/domain/screening/screening.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';

export const VERSION_STATES: Readonly<Record<ListVersion['state'], string>> = {
  'in-force': 'In force',
  superseded: 'Superseded',
  'rolled-back': 'Rolled back',
  refused: 'Refused',
};

const WAYS: Readonly<Record<ListVersion['way'], string>> = {
  shipped: 'Came with the portal',
  command: 'Brought in by command',
  upload: 'Uploaded',
  address: 'Fetched',
};

/** Where an edition came from, in words. */
export function sourceWords({ way, from, personName }: ListVersion): string {
  const who = personName === null ? '' : ` by ${personName}`;
  return `${WAYS[way]}${who}${from === '' ? '' : `: ${from}`}`;
}

/** "4 620 persons, 406 vessels" */
export function countWords({ counts }: Pick<ListVersion, 'counts'>): string {
  const words: readonly (readonly [number, string])[] = [
    [counts.company, 'organisations'],
    [counts.person, 'persons'],
    [counts.vessel, 'vessels'],
    [counts.aircraft, 'aircraft'],
    [counts.goods + counts.region, 'orders on goods or regions'],
    [counts.names, 'names in all'],
  ];
  return words
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber('en', count)} ${word}`)
    .join(', ');
}

/** A list in the words of its page. */
export function listStateRow({ list, title, version, refused, watched, waiting }: ListState) {
  return {
    id: list,
    title,
    edition: version?.edition ?? 'None yet',
    asOf: version === null ? '' : writeDate(version.asOf),
    rows:
      version === null
        ? ''
        : version.rows >= version.total
          ? formatNumber('en', version.rows)
          : `${formatNumber('en', version.rows)} of ${formatNumber('en', version.total)} ${version.counted}`,
    source: version === null ? '' : sourceWords(version),
    since: version?.inForceSince ? formatDateTime('en', version.inForceSince) : '',
    next: watched?.nextAt
      ? formatDateTime('en', watched.nextAt)
      : watched === null
        ? 'By command'
        : 'When somebody uploads it',
    state: stateWords({ version, refused, watched, waiting }),
    notice: version === null ? null : listNotice(version),
  };
}

function stateWords({ version, refused, watched, waiting }: Omit<ListState, 'list' | 'title'>): string {
  if (waiting.length > 0) return 'A new edition waits for you';
  if (refused !== null) return `Last attempt refused: ${refused.reason ?? ''}`;
  if (watched?.lastError != null) return `Last fetch failed: ${watched.lastError}`;
  return version === null ? 'Holds nothing yet' : 'In force';
}
