import type { ListImport } from '#app/domain/screening/lists/list-import.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';
import { countWords } from './list-states.ts';

const LEADS: Readonly<Record<ListImport['state'], string>> = {
  uploaded: 'The files are being read. Nothing is in force yet.',
  checked: 'This is what the files would change. Nothing is in force yet.',
  saving: 'The edition is being put in force.',
  saved: 'This is what the files changed.',
};

/** An import of a list in the words of its page. */
export function importModel(record: ListImport) {
  const { preview, state } = record;
  return {
    id: record.id,
    list: record.list,
    title: record.title,
    state,
    lead: LEADS[state],
    jobId: state === 'uploaded' || state === 'saving' ? record.jobId : null,
    facts: [
      { label: record.way === 'upload' ? 'Files' : 'Address', value: record.from },
      { label: 'Brought in', value: `${formatDateTime('en', record.createdAt)} by ${record.personName}` },
      ...(preview === null || preview.rows === 0
        ? []
        : [
            { label: 'As of', value: writeDate(preview.asOf) },
            { label: 'Holds', value: countWords(preview) },
          ]),
      ...(preview?.before == null
        ? []
        : [
            {
              label: 'In force now',
              value: `${preview.before.edition}, ${formatNumber('en', preview.before.rows)} rows`,
            },
          ]),
    ],
    preview:
      preview === null
        ? null
        : { ...preview, notes: preview.notes.slice(0, 50), hidden: Math.max(0, preview.notes.length - 50) },
  };
}
export type ImportModel = ReturnType<typeof importModel>;
export type PreviewModel = NonNullable<ImportModel['preview']>;
