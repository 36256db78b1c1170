import { describe, expect, test } from 'vitest';
import { refusalOf, type BulkOrder } from '#app/domain/screening/cases/bulk.ts';
import { checkFile, plainFileName } from '#app/platform/files/file-kinds.ts';
import { maySecond, nextStep } from '#app/domain/screening/cases/next-step.ts';
import { DECISION_REASONS, reasonsInWords } from '#app/domain/screening/cases/reasons.ts';
import { mayBeSameEntity } from '#app/domain/screening/cases/same-entity.ts';
import {
  addWorkingDays,
  AGE_BUCKETS,
  daysBetween,
  daysOverdue,
  openedWithin,
} from '#app/domain/screening/cases/working-days.ts';
import { DecisionForm } from '#app/domain/screening/decision-form.ts';

const FRIDAY = new Date('2026-11-20T15:30:00Z');
const DAY_MS = 86_400_000;

describe('a due day', () => {
  test('counts Monday to Friday', () => {
    expect(addWorkingDays(FRIDAY, 1).toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(addWorkingDays(FRIDAY, 5).toISOString()).toBe('2026-11-27T00:00:00.000Z');
    expect(addWorkingDays(new Date('2026-11-21T10:00:00Z'), 1).toISOString()).toBe(
      '2026-11-23T00:00:00.000Z',
    );
  });

  test('is overdue from the day after', () => {
    const due = new Date('2026-11-20T00:00:00Z');
    expect(daysOverdue(due, FRIDAY)).toBe(0);
    expect(daysOverdue(due, new Date('2026-11-21T00:00:00Z'))).toBe(1);
    expect(daysOverdue(null, FRIDAY)).toBe(0);
  });

  test('every age falls into exactly one bucket, at its borders too', () => {
    for (const days of [0, 7, 7.99, 8, 30.5, 31, 90, 90.99, 91, 4000]) {
      const opened = new Date(FRIDAY.getTime() - days * DAY_MS);
      const hits = AGE_BUCKETS.filter(({ key }) => {
        const { after, until } = openedWithin(key, FRIDAY);
        return (after === null || opened > after) && (until === null || opened <= until);
      });
      expect([days, hits.length]).toEqual([days, 1]);
      const whole = daysBetween(opened, FRIDAY);
      expect(hits[0]?.from ?? -1).toBeLessThanOrEqual(whole);
      expect(hits[0]?.to ?? Infinity).toBeGreaterThanOrEqual(whole);
    }
  });
});

describe('four eyes', () => {
  const open = { status: 'open' as const, proposedById: null };
  const proposed = { status: 'awaiting-second' as const, proposedById: 'ada' };

  test('the first "confirmed" proposes, the second confirms', () => {
    const asked = { decision: 'confirmed' as const, needsSecond: true };
    expect(nextStep(open, { ...asked, personId: 'ada' }).status).toBe('awaiting-second');
    expect(nextStep(proposed, { ...asked, personId: 'bo' })).toEqual({
      step: 'confirmed',
      status: 'confirmed',
    });
    expect(() => nextStep(proposed, { ...asked, personId: 'ada' })).toThrow('match.second-person');
    expect(maySecond(proposed, 'ada')).toBe(false);
    expect(maySecond(proposed, 'bo')).toBe(true);
  });

  test('stay with a proposal when they are switched off meanwhile', () => {
    const asked = { decision: 'confirmed' as const, personId: 'ada', needsSecond: false };
    expect(() => nextStep(proposed, asked)).toThrow('match.second-person');
  });

  test('only the proposer takes a proposal back', () => {
    const asked = { decision: 'unsure' as const, needsSecond: true };
    expect(nextStep(proposed, { ...asked, personId: 'ada' }).status).toBe('unsure');
    expect(() => nextStep(proposed, { ...asked, personId: 'bo' })).toThrow('match.not-yours');
  });
});

describe('an order on many matches', () => {
  const order = (decision: 'confirmed' | 'not-the-same'): BulkOrder => ({
    intent: 'decide',
    decision,
    reasons: [],
    comment: 'Looked.',
  });

  test('leaves alone what needs two people or is decided', () => {
    expect(refusalOf({ status: 'open' }, order('confirmed'), true)).toContain('Needs two people');
    expect(refusalOf({ status: 'open' }, order('confirmed'), false)).toBeNull();
    expect(refusalOf({ status: 'awaiting-second' }, order('not-the-same'), true)).toContain('second person');
    expect(refusalOf({ status: 'confirmed' }, order('not-the-same'), true)).toContain('confirmed already');
    expect(refusalOf({ status: 'unsure' }, order('not-the-same'), true)).toBeNull();
  });

  test('hands over whatever stands in the queue', () => {
    expect(refusalOf({ status: 'awaiting-second' }, { intent: 'assign', assigneeId: null }, true)).toBeNull();
  });
});

test('each reason stands for an answer, and an unfit one is named', () => {
  expect(DECISION_REASONS.every(({ stands }) => stands.length > 0)).toBe(true);
  expect(reasonsInWords(['different-country', 'common-name'])).toBe(
    'Different country, the name is a common one',
  );
  expect(DecisionForm.safeParse({ decision: 'unsure', reasons: ['same-owner'] }).success).toBe(false);
  expect(DecisionForm.parse({ decision: 'unsure' }).reasons).toEqual(['in-words']);
});

describe('an evidence file', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

  test.each([
    ['a.pdf', '%PDF-1.7'],
    ['a.PNG', '\x89PNG\r\n\x1a\n'],
    ['a.jpeg', '\xff\xd8\xff\xe0'],
    ['a.xlsx', 'PK\x03\x04 [Content_Types].xml xl/workbook.xml'],
    ['a.docx', 'PK\x03\x04 [Content_Types].xml word/document.xml'],
    ['a.csv', 'name;country\nMühle;DE'],
    ['a.txt', 'Asked by letter.'],
    ['a.eml', 'Received: from a\r\nFrom: a@example.org\r\nSubject: Re: address\r\n\r\nYes.'],
  ])('%s is taken for what it is', (name, content) => {
    expect(checkFile(name, bytes(content)).ok).toBe(true);
  });

  test.each([
    ['page.txt', '<!DOCTYPE html><p>'],
    ['page.csv', '\xef\xbb\xbf <html>'],
    ['drawing.txt', '<svg onload=alert(1)>'],
    ['tool.pdf', 'MZ\x90\x00'],
    ['photo.pdf', '\x89PNG\r\n\x1a\n'],
    ['archive.xlsx', 'PK\x03\x04 run.exe'],
    ['table.docx', 'PK\x03\x04 [Content_Types].xml xl/workbook.xml'],
    ['letter.eml', 'Dear all'],
    ['binary.txt', 'a\x00b'],
    ['none', '%PDF-1.7'],
  ])('%s is refused with the fix', (name, content) => {
    const checked = checkFile(name, bytes(content));
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.fix).toMatch(/PDF, PNG, JPEG, DOCX, XLSX, CSV, TXT or EML/);
  });

  test('keeps its name without folders and control characters', () => {
    expect(plainFileName('C:\\Temp\\..\\registro "núm. 4".pdf')).toBe('registro núm. 4.pdf');
    expect(plainFileName('../../etc/passwd')).toBe('passwd');
    expect(plainFileName('\u202egnp.exe')).toBe('gnp.exe');
    expect(plainFileName(`${'x'.repeat(300)}.pdf`)).toMatch(/^x{110}\.pdf$/);
    expect(plainFileName('')).toBe('file');
  });
});

test('two entries may be one entity by key, identifier or name, and are not by chance', () => {
  const entry = (key: string, name: string, id?: string) => ({
    list: 'a',
    key,
    formerKeys: [],
    names: [{ name, kind: 'main' as const }],
    identifiers: id === undefined ? [] : [{ scheme: 'LEI', value: id }],
  });
  const one = entry('k1', 'Northern Threads Co., Ltd.', '1234');
  expect(mayBeSameEntity(one, { ...entry('k9', 'NORTHERN THREADS CO LTD'), list: 'b' })).toBe(true);
  expect(mayBeSameEntity(one, { ...entry('k9', 'Other', '12-34'), list: 'b' })).toBe(true);
  expect(mayBeSameEntity(one, { ...entry('k9', 'Other'), list: 'b', formerKeys: ['k1'] })).toBe(true);
  expect(mayBeSameEntity(one, { ...entry('k9', 'Northern Mills', '99'), list: 'b' })).toBe(false);
});
