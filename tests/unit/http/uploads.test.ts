import { expect, test } from 'vitest';
import { readUpload } from '#app/http/uploads.server.ts';

function upload(file: File | null, more: Record<string, string> = {}): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  if (file) form.set('file', file);
  return new Request('http://localhost/', { method: 'POST', body: form });
}

test('a file comes with its name and bytes, and the fields beside it', async () => {
  const read = await readUpload(
    upload(new File(['a,b\n1,2\n'], 'Лист.csv', { type: 'text/csv' }), { note: 'first' }),
    { field: 'file' },
  );
  expect(read).toMatchObject({ ok: true, file: { name: 'Лист.csv', type: 'text/csv' } });
  expect(read.ok && read.file.bytes.toString()).toBe('a,b\n1,2\n');
  expect(read.form.get('note')).toBe('first');
});

test('a file at the limit passes; one byte more is refused with 413 and its field', async () => {
  const largest = 1024 * 1024;
  expect(
    (await readUpload(upload(new File([new Uint8Array(largest)], 'a.csv')), { field: 'file', largest })).ok,
  ).toBe(true);
  const read = await readUpload(upload(new File([new Uint8Array(largest + 1)], 'a.csv')), {
    field: 'file',
    largest,
  });
  expect(read).toMatchObject({ ok: false, status: 413 });
  expect(!read.ok && read.fields['file']?.[0]).toBe(
    'This file is 2 MB and the limit is 1 MB. Split it into smaller files, or save it as CSV',
  );
});

test('no file and an empty file are told apart', async () => {
  const none = await readUpload(upload(new File([], '')), { field: 'file' });
  const missing = await readUpload(upload(null, { note: 'x' }), { field: 'file' });
  const empty = await readUpload(upload(new File([], 'empty.csv')), { field: 'file' });
  expect(!none.ok && none.fields['file']).toEqual(['Choose a file']);
  expect(!missing.ok && missing.fields['file']).toEqual(['Choose a file']);
  expect(!empty.ok && empty.fields['file']?.[0]).toContain('This file is empty');
});
