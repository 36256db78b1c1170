import { describe, expect, test } from 'vitest';
import { readName } from '#app/domain/screening/names/read-name.ts';
import { LEGAL_FORMS } from '#app/domain/screening/words/legal-forms.ts';

const all = [...LEGAL_FORMS.values()].flat();

describe('the table of legal forms', () => {
  test('holds no written form twice', () => {
    const written = all.map(({ words }) => words.join(' '));
    expect(written.filter((text, at) => written.indexOf(text) !== at)).toEqual([]);
  });

  test('is written as names are folded: no capitals, no marks, single blanks', () => {
    for (const { words } of all) {
      for (const word of words) {
        expect(word).not.toBe('');
        expect(word).toBe(word.toLowerCase());
        if (/^[\x00-\x7f]+$/.test(word)) expect(word).toMatch(/^[a-z0-9]+$/);
      }
    }
  });

  test('says of one form one thing to compare', () => {
    for (const { form, compare } of all) {
      expect(compare).toBe(form.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
      expect(compare).not.toBe('');
    }
  });

  test('has forms of every generic kind', () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(
      ['CO', 'COOP', 'FIN', 'GP', 'JSC', 'JV', 'LLC', 'LLP', 'LP', 'NGO', 'SOE', 'SP'].sort(),
    );
  });
});

describe('the three strengths of a form', () => {
  test.each([
    ['Zarev GmbH', 'GmbH', 'gmbh', 'LLC'],
    ['Zarev Sp. z o.o.', 'Sp. z o.o.', 'spzoo', 'LLC'],
    ['Zarev Joint Stosk Cmpy', 'OAO', 'oao', 'JSC'],
    ['ПАО Зарев', 'PAO', 'pao', 'JSC'],
    ['ФГУП «Зарев»', 'FGUP', 'fgup', 'SOE'],
    ['Zarev S.A.R.L.', 'SARL', 'sarl', 'LLC'],
    ['Zarev e.V.', 'e.V.', 'ev', 'NGO'],
    ['Zarev LLP', 'LLP', 'llp', 'LLP'],
    ['样例有限公司', '有限公司', '有限公司', 'LLC'],
    ['Zarev Osuuskunta', 'Osk', 'osk', 'COOP'],
  ])('%s', (name, form, compare, kind) => {
    expect(readName(name).legal).toEqual({ form, compare, kind });
  });

  test('a misspelt or cut form is known', () => {
    for (const name of ['Zarev Limted', 'Zarev Cmpy Ltd', 'Zarev Limited Liyability Company']) {
      expect(readName(name).legal).not.toBeNull();
      expect(readName(name).words).toHaveLength(1);
    }
  });

  test('a bank stays a bank', () => {
    expect(readName('Коммерческий банк Зарев').words.map(({ word }) => word.text)).toContain('bank');
  });
});
