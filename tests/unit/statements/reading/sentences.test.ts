import { describe, expect, test } from 'vitest';
import { splitSentences } from '#app/domain/statements/reading/sentences.ts';

const texts = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

const FROM_PDF = `Fernhill Foods Ltd (invented)                         Modern Slavery Statement 2026

1
Contents
Our business ................................ 2
Our risks .................................. 3
Modern Slavery Statement 2026
Our business
Fernhill Foods Ltd. is a private com-
pany registered in England (company no. 1234567). We
employ 1,250 people, e.g. pickers, at 3 sites and have a third-
party packing house.
• Fresh salads
• Bakery goods, incl. bread
and rolls
2
Modern Slavery Statement 2026
OUR RISKS
We rated 1.5 % of suppliers as high risk. The work was led by
J. P. Marsh of Dr. Alder & Co. It ended in
March.
3
Modern Slavery Statement 2026
Signed by Ada Marsh, Director`;

describe('splitting a statement into sentences', () => {
  test('text out of a PDF comes back as whole sentences without page furniture', () => {
    const found = texts(FROM_PDF);
    expect(found).toContain(
      'Fernhill Foods Ltd. is a private company registered in England (company no. 1234567).',
    );
    expect(found).toContain(
      'We employ 1,250 people, e.g. pickers, at 3 sites and have a third-party packing house.',
    );
    expect(found).toContain('Bakery goods, incl. bread and rolls');
    expect(found).toContain('We rated 1.5 % of suppliers as high risk.');
    expect(found).toContain('The work was led by J. P. Marsh of Dr. Alder & Co.');
    expect(found).toContain('It ended in March.');
    expect(found.some((sentence) => sentence.includes('.....'))).toBe(false);
    expect(found).not.toContain('2');
    expect(found.filter((sentence) => sentence === 'Modern Slavery Statement 2026')).toEqual([]);
  });

  test('every sentence knows the nearest heading above it', () => {
    const found = splitSentences(FROM_PDF);
    expect(found.find(({ text }) => text.startsWith('We rated'))?.heading).toBe('OUR RISKS');
    expect(found.find(({ text }) => text.startsWith('Fresh salads'))?.heading).toBe('Our business');
    expect(found.find(({ text }) => text === 'OUR RISKS')?.isHeading).toBe(true);
  });

  test('offsets point at the sentence in the text that was given', () => {
    for (const { from, to, text } of splitSentences(FROM_PDF)) {
      const source = FROM_PDF.slice(from, to).replace(/-\n/g, '-').replace(/\s+/g, ' ');
      expect(source.replaceAll('-', '')).toBe(text.replaceAll('-', ''));
    }
  });

  test('text pasted from Word, a paragraph a line, keeps its paragraphs', () => {
    const found = splitSentences(
      'Our policies\r\nWe have a supplier code of conduct which every supplier of goods signs before the first order is placed. It is read each year.\r\nTraining\r\nAll buyers were trained in May by an outside trainer, and the managers of the three warehouses took part as well.\r\n',
    );
    expect(found.map(({ heading }) => heading)).toEqual([
      null,
      'Our policies',
      'Our policies',
      'Our policies',
      'Training',
    ]);
    expect(new Set(found.map(({ paragraph }) => paragraph)).size).toBe(4);
  });

  test('plain text in one line is split at its stops only', () => {
    expect(
      texts('We act for Hale plc. The board met. No. 5 St. James Street is our office! Is it? Yes.'),
    ).toEqual([
      'We act for Hale plc.',
      'The board met.',
      'No. 5 St. James Street is our office!',
      'Is it?',
      'Yes.',
    ]);
  });

  test('nothing in, nothing out', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\f\n• \n')).toEqual([]);
  });
});
