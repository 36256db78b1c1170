import type { SummaryView } from '#app/documents/pdf/summary/summary-view.ts';

/** A summary with names in every script that documents must carry; all invented. */
export function summaryView(parts: Partial<SummaryView> = {}): SummaryView {
  return {
    locale: 'en',
    organisation: 'Example Outfitters (demo)',
    remark: null,
    date: new Date('2026-11-22T09:00:00Z'),
    suppliers: { total: 1184, countries: 31 },
    bands: [
      { band: 'low', count: 20 },
      { band: 'medium', count: 54 },
      { band: 'high', count: 61 },
      { band: 'very-high', count: 40 },
      { band: 'not-scored', count: 9 },
    ],
    matches: { open: 14, confirmed: 0, critical: 1 },
    openMatches: [
      { supplier: 'Northern Thread Works', listed: 'Northern Threads Co.', list: 'A list', score: 0.91 },
    ],
    top: NAMES.map((name, place) => ({
      name,
      country: 'CHN',
      score: 9 - place / 10,
      band: 'very-high',
      floor: false,
      critical: place === 0,
      terms: [
        { kind: 'country', value: 4.2 },
        { kind: 'profile', value: null },
      ],
    })),
    lists: [
      {
        title: 'A list',
        rows: 67,
        total: 144,
        counted: 'names',
        asOf: '2025-01',
        source: 'A source',
        terms: 'Facts',
      },
    ],
    record: { sequence: 12, hash: 'abcdef0123456789' },
    ...parts,
  };
}

/** Names in Latin with Turkish and Vietnamese letters, Cyrillic, Devanagari, Chinese and Arabic. */
export const NAMES = [
  'Ağaç İplik Şirketi',
  'Dệt May Đồng Tâm',
  'Хлопковый дом',
  'किरण वस्त्र उद्योग',
  '晨光服饰有限公司',
  'شركة النور للنسيج',
];

/** Names in the further scripts of countries that many buy from; all invented. */
export const FURTHER_NAMES = [
  '한빛 섬유 주식회사',
  'পদ্মা বস্ত্র মিল',
  'கோவை நூற்பாலை',
  'ලංකා ඇඟලුම් සමාගම',
  'โรงงานสิ่งทอสยาม จำกัด',
  'រោងចក្រកាត់ដេរ',
  'ရွှေချည်မျှင် ကုမ္ပဏီ',
  'אריגי השרון בע״מ',
];
