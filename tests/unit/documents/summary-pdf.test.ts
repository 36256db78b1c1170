import { execFileSync } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawSummary } from '#app/documents/pdf/summary/draw-summary.server.ts';
import { NAMES, summaryView } from './summary.ts';

/** The text that a reader's clipboard would get. */
async function textOf(pdf: Buffer): Promise<string> {
  return execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString();
}

const squeezed = (text: string) => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

describe('the summary in English', () => {
  let pdf: Buffer;
  let text: string;
  beforeAll(async () => {
    pdf = await buffer(drawSummary(summaryView({ remark: 'Invented for demonstration' })));
    text = await textOf(pdf);
  }, 60_000);

  test('is one page of PDF 1.7, tagged, in English, with its title shown', () => {
    const raw = pdf.toString('latin1');
    expect(raw.startsWith('%PDF-1.7')).toBe(true);
    expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(raw).toContain('/Lang (en)');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('/DisplayDocTitle true');
  });

  test.each(NAMES)('reads back the name %s', (name) => {
    expect(squeezed(text)).toContain(squeezed(name));
  });

  test('says how many, what waits and what a list is not', () => {
    expect(squeezed(text)).toContain('101of1184suppliersarehighorveryhigh');
    expect(text).toContain('Northern Thread Works may be Northern Threads Co.');
    expect(squeezed(text)).toContain(
      squeezed('extract of the list, 67 of 144 names, as of January 2025. No match is not clear.'),
    );
    expect(text).toContain('Invented for demonstration');
  });

  test('never shows a missing term as a number', () => {
    expect(text).toContain('country 4.2');
    expect(text).not.toContain('workers 0');
  });
});

test('the summary in Arabic carries its labels, and latin names in their own order', async () => {
  const text = await textOf(await buffer(drawSummary(summaryView({ locale: 'ar' }))));
  expect(squeezed(text)).toContain(squeezed('ملخص مخاطر سلسلة التوريد'));
  expect(squeezed(text)).toContain(squeezed('عدم وجود تطابق لا يعني السلامة'));
  expect(text).toContain('Northern Thread Works');
}, 60_000);

test('a thousand suppliers still make one page', async () => {
  const many = Array.from({ length: 1000 }, () => summaryView().top).flat();
  const pdf = await buffer(drawSummary(summaryView({ top: many })));
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
}, 60_000);
