import type { ListView } from '#app/domain/screening/lists/view-lists.server.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import type { ListVersion } from '#app/domain/screening/screening.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';
import { listRow } from './list-row.ts';
import { countWords, sourceWords, VERSION_STATES } from './list-states.ts';

/** A list's page in words. */
export function listPageModel(list: string, view: ListView) {
  const { version, versions, watched, waiting } = view;
  const [newest] = versions;
  const refused = newest?.state === 'refused' ? newest : null;
  return {
    list,
    title: watched?.title ?? version?.title ?? list,
    page: view.page,
    pages: view.pages,
    total: view.total,
    rows: view.entities.map(listRow),
    version: version === null ? null : versionModel(version),
    facts: factsOf(view),
    waiting: waiting.map(({ id, createdAt, preview }) => ({
      id,
      when: formatDateTime('en', createdAt),
      because: preview?.refusal?.because ?? '',
    })),
    trouble: waiting.length > 0 ? null : (refused?.reason ?? watched?.lastError ?? null),
    editions: versions.map(editionModel),
    earlier: versions
      .filter(({ state }) => state === 'superseded' || state === 'rolled-back')
      .map(({ id, edition, rows, loadedAt }) => ({
        value: id,
        label: `${edition}, ${formatNumber('en', rows)} rows, read ${formatDateTime('en', loadedAt)}`,
      })),
    settings:
      watched === null
        ? null
        : {
            address: watched.address ?? '',
            everyHours: String(watched.everyHours),
            shrinkPercent: String(Math.round(watched.shrinkShare * 1000) / 10),
          },
  };
}

function versionModel(version: ListVersion) {
  const { source, edition, asOf, address, terms, totalNote } = version;
  return {
    notice: listNotice(version),
    totalNote,
    source: {
      source,
      edition,
      date: writeDate(asOf),
      ...(address === '' ? {} : { href: address }),
      note: terms,
    },
  };
}

function factsOf({ version, watched }: ListView) {
  const fetched = (moment: Date | null | undefined) => (moment ? formatDateTime('en', moment) : 'Not yet');
  return [
    ...(version === null
      ? []
      : [
          { label: 'Publisher', value: version.publisher },
          { label: 'Edition', value: version.edition },
          { label: 'As of', value: writeDate(version.asOf) },
          { label: 'Holds', value: countWords(version) },
          { label: 'In force since', value: fetched(version.inForceSince) },
        ]),
    ...(watched?.address == null
      ? []
      : [
          { label: 'Last tried', value: fetched(watched.lastAttemptAt) },
          { label: 'Last fetched', value: fetched(watched.lastSuccessAt) },
          { label: 'Fetched next', value: fetched(watched.nextAt) },
        ]),
  ];
}

function editionModel(version: ListVersion) {
  const { difference } = version;
  return {
    id: version.id,
    edition: version.edition,
    state: VERSION_STATES[version.state],
    isOpen: version.state !== 'refused',
    reason: version.reason,
    rows: version.rows,
    read: formatDateTime('en', version.loadedAt),
    source: sourceWords(version),
    skipped: version.skipped,
    notes: version.notes.slice(0, 10),
    difference,
  };
}
export type EditionModel = ReturnType<typeof editionModel>;
export type ListPageModel = ReturnType<typeof listPageModel>;
