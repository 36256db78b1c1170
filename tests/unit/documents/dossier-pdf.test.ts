import { execFileSync } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import type { DossierView } from '#app/documents/pdf/dossier/dossier-view.ts';
import { drawDossier } from '#app/documents/pdf/dossier/draw-dossier.server.ts';
import { NAMES } from './summary.ts';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const LONG = 'We compared the invoices with the public register, line by line. '.repeat(120);

const view: DossierView = {
  title: 'Dossier: Northern Thread Works',
  organisation: 'Northwind Trading (invented)',
  lead: 'The supplier may be the same company as Northern Threads Co.',
  made: 'Made on 22 November 2026, 09:00 UTC by Sam Lind',
  facts: [{ label: 'Status', value: 'Confirmed match' }],
  sections: [
    {
      title: 'Both names',
      blocks: [
        {
          kind: 'names',
          names: [
            {
              label: 'Your supplier',
              pieces: [
                { text: 'Northern', pair: 1, as: 'same' },
                { text: ' ', pair: null, as: null },
                { text: 'Thread', pair: 2, as: 'alike' },
                { text: ' ', pair: null, as: null },
                { text: 'Works', pair: null, as: 'only' },
              ],
            },
            { label: 'Listed entity', pieces: [{ text: 'الشركة الشمالية للخيوط', pair: null, as: 'only' }] },
          ],
        },
      ],
    },
    { title: 'Names of all scripts', blocks: [{ kind: 'list', items: NAMES }] },
    {
      title: 'Evidence',
      blocks: [
        {
          kind: 'table',
          columns: [
            { head: 'Evidence', share: 5 },
            { head: 'Weight', share: 1, end: true },
          ],
          rows: Array.from({ length: 80 }, (_, row) => [`Sentence ${row + 1} of the evidence.`, '+0.01']),
          empty: 'Nothing.',
        },
      ],
    },
    {
      title: 'Decisions',
      blocks: [
        { kind: 'events', events: [{ title: 'Confirmation proposed', when: '21 November', says: [LONG] }] },
      ],
    },
    { title: 'Proof from the ledger', blocks: [{ kind: 'text', text: HASH }] },
  ],
};

const read = { pdf: Buffer.alloc(0), text: '' };
const squeezed = (text: string) => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

beforeAll(async () => {
  read.pdf = await buffer(drawDossier(view));
  read.text = execFileSync('pdftotext', ['-', '-'], { input: read.pdf }).toString();
}, 60_000);

test('it is a tagged PDF 1.7 of several pages with a bookmark for each section', () => {
  const raw = read.pdf.toString('latin1');
  expect(raw.startsWith('%PDF-1.7')).toBe(true);
  expect(raw).toContain('/StructTreeRoot');
  expect((raw.match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(2);
  expect(raw.match(/\/Dest \[/g)).toHaveLength(view.sections.length);
});

test.each(NAMES)('it reads back the name %s', (name) => {
  expect(squeezed(read.text)).toContain(squeezed(name));
});

test('it reads back marked names with their blanks, long words and hashes', () => {
  expect(read.text).toContain('Northern Thread Works');
  expect(squeezed(read.text)).toContain(squeezed('الشركة الشمالية للخيوط'));
  expect(squeezed(read.text)).toContain(HASH);
  expect(squeezed(read.text)).toContain(squeezed(LONG.trim()));
});

test('no row of a table is lost where a page ends, and the heads stand again', () => {
  for (let row = 1; row <= 80; row += 1) expect(read.text).toContain(`Sentence ${row} of the evidence.`);
  expect(read.text.match(/^Weight$/gm)?.length ?? 0).toBeGreaterThan(1);
  expect(read.text).toContain('Page 2');
});
