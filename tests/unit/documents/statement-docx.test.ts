import JSZip from 'jszip';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { statementDocx } from '#app/documents/docx/statement-docx.server.ts';
import { contentOf, saidAnswer, saidSection } from '#tests/support/builders/publication.ts';
import { publicStatementOf } from '#tests/support/builders/public-statement.ts';

const ADDRESSES = { page: 'https://x.example/statement', verify: 'https://x.example/verify' };

function docxWith(text: string): Promise<Buffer> {
  const content = contentOf({ sections: [saidSection('structure', [saidAnswer({ text })])] });
  return statementDocx(publicStatementOf({ content }), ADDRESSES);
}

async function partOf(buffer: Buffer, name: string): Promise<string> {
  const zip = await JSZip.loadAsync(new Uint8Array(buffer));
  return (await zip.file(name)?.async('string')) ?? '';
}

test('steps are counted by Word itself, each list from 1', async () => {
  const buffer = await docxWith('1. We asked.\n2. We paid.\n\nAnd then:\n\n1. We looked.\n2. We left.');
  const { value } = await mammoth.convertToHtml({ buffer });
  expect(value).toContain('<ol><li>We asked.</li><li>We paid.</li></ol><p>And then:</p><ol><li>We looked.');
  const written = await partOf(buffer, 'word/document.xml');
  const lists = Array.from(written.matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id);
  expect(new Set(lists).size).toBe(2);
});

test('names that run from right to left are marked so, and nothing else is', async () => {
  const written = await partOf(
    await docxWith('Finished by شركة النسيج (مخترعة) in Alexandria.'),
    'word/document.xml',
  );
  expect(written.match(/<w:rtl\/>/g)).toHaveLength(1);
  expect(written).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">شركة النسيج \(مخترعة<\/w:t>/);
});

test('the file is the organisation’s, by name', async () => {
  const core = await partOf(await docxWith('We weave.'), 'docProps/core.xml');
  expect(core).toContain('<dc:creator>Tarnbrook Mills plc (invented)</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Tarnbrook Mills plc (invented)</cp:lastModifiedBy>');
});
