import { expect, test } from 'vitest';
import { aListed, aParty, screen, shippedIndex } from '#tests/support/screening.ts';

/** Names that look alike and are not the same company: none may reach the threshold. */
test.each([
  // initials in another order and generic words: a buyer's own list of false alerts
  ['M. S. D. INTERNATIONAL', 'M. D. S. IMPORT EXPORT'],
  ['A. M. S KNITWEAR', 'S M A'],
  ['Pacific Interntional', 'INTERNATIONAL PACIFIC TRADING'],
  ['New Horizon BD', 'NEW HORIZONS TRADING'],
  // numbers part sister companies
  ['Tianjin No. 1 Prison', 'Tianjin No. 2 Prison'],
  ['Zhejiang Province No. 3 Factory', 'Zhejiang Province No. 1 Factory'],
  ['11420 Corp.', '11421 Corp.'],
  // short and generic
  ['11420 CORP.', 'Any Corp.'],
  ['Shanghai Textile Co., Ltd.', 'Xinjiang Textile Co., Ltd.'],
  ['Golden Dragon Trading', 'Golden Phoenix Trading'],
  ['A-B-C Company', 'A-D-C Company'],
  ['Camel Trading House', 'Camel Group Co., Ltd.'],
  // another place
  ['Gaoming Esquel Textile Co., Ltd.', 'Changji Esquel Textile Co., Ltd.'],
  ['China Cotton Group Hubei Logistics Park', 'China Cotton Group Shandong Logistics Park Co., Ltd.'],
  ['Hunan Yumian Logistics', 'Henan Yumian Logistics Co., Ltd.'],
])('"%s" is not "%s"', (supplier, listed) => {
  expect(screen(aParty(supplier), [aListed(listed)]).findings).toEqual([]);
});

test.each([
  ['Bangladesh Textile Mills Ltd', 'BGD'],
  ['Xinjiang Cotton Co., Ltd.', 'CHN'],
  ['Guangdong Garment Factory', 'CHN'],
  ['Solar Technology Co., Ltd.', 'CHN'],
  ['Western Union Mining', 'CHN'],
  ['Giant Manufacturing', 'VNM'],
  ['Central Sugar Corporation', 'DOM'],
  ['No. 3 Vocational Skills Education Training Center', 'CHN'],
  ['Sichuan Technology Group Co., Ltd.', 'CHN'],
  ['Hefei Information Technology Co., Ltd.', 'CHN'],
  ['Everest Trekking', 'NPL'],
  ['Xinjiang', 'CHN'],
  ['Co., Ltd.', 'CHN'],
  ['', 'CHN'],
])('"%s" in %s meets nobody strongly on the shipped lists', (name, country) => {
  const { findings } = screen(aParty(name, { countries: [country] }), shippedIndex());
  const found = findings.filter((finding) => finding.listedName.name !== 'Giant Manufacturing Co., Ltd.');
  expect(found.map((finding) => `${finding.listedName.name} ${finding.score}`)).toEqual([]);
});

test('the same name in another country is possible at most', () => {
  const { result } = screen(aParty('Giant Manufacturing', { countries: ['VNM'] }), shippedIndex());
  expect(result).toBe('possible');
});
