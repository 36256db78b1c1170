/** A row that must not be saved: row, name as typed, the field that stops it, the beginning of the fix. */
export type ExpectedRefusal = readonly [row: number, name: string, field: string, fix: string];

/** Rows that are refused, and why. */
export const EXPECTED_REFUSED: readonly ExpectedRefusal[] = [
  [207, 'Bergamot & Pine Perfumers Ltd', 'LEI', 'Check the LEI against its register entry'],
  [208, 'Ostrich Valley Leather (Pty) Ltd', 'Yearly spend', 'Enter the yearly spend as zero or more'],
  [209, 'Zanadu Dream Pillows', 'Country', 'Write the country by its English or local name'],
  [210, 'Volga Lilac Buttons', 'Yearly spend', 'Mend the formula of this cell'],
  [211, 'Ljubljana Linden Toys d.o.o.', 'Workers', 'Enter the number of workers'],
  [222, '', 'Name', 'Enter the name of the supplier, or delete the row'],
];

/** A row that repeats an earlier one: row, the row it repeats, name as typed, whether it adds a site to that row. */
export type ExpectedRepeat = readonly [row: number, of: number, name: string, adds: boolean];

/** Rows that repeat a supplier: by number, or by name and country where they have no number. */
export const EXPECTED_REPEATED: readonly ExpectedRepeat[] = [
  [39, 7, 'Padma Meghla Apparels Ltd.', false],
  [59, 41, 'Saffron Loom Home Textiles Pvt Ltd', true],
  [217, 117, 'Invernaderos Costa Dorada del Poniente', true],
  [218, 178, 'PAVEY & OAKES SOLICITORS', false],
  [220, 15, 'Poyraz Orme Tekstil San ve Tic Ltd Sti', false],
  [221, 108, 'Nordlys Laks A.S.', false],
];

/** A supplier that is on a shipped list: row, name as typed, `list: key` of each entry, how the spelling differs. */
export type ExpectedListed = readonly [row: number, name: string, entries: readonly string[], how: string];

/** Suppliers that are on a shipped list, whose every entry must be found and called strong. */
export const EXPECTED_STRONG: readonly ExpectedListed[] = [
  [
    30,
    'Guangdong Esquel Textiles Company Limited',
    ['uflpa: guangdong-esquel-textile-co-ltd'],
    'plural and legal form',
  ],
  [32, 'Firemount Group Limited', ['cbp-orders: firemount-group-ltd'], 'legal form in full'],
  [40, 'Huafu Fashion Co., Ltd.', ['uflpa: huafu-fashion-co-ltd'], 'to the letter'],
  [
    50,
    'Xinjiang Junggar Cotton & Linen',
    ['uflpa: xinjiang-junggar-cotton-and-linen-co-ltd'],
    '"&", no legal form',
  ],
  [60, 'Dongguan Luzhou Shoes', ['uflpa: dongguan-oasis-shoes-co-ltd'], 'another name'],
  [
    69,
    'Hetian Haolin Hair Accessories Co., Ltd.',
    ['uflpa: hetian-haolin-hair-accessories-co-ltd', 'cbp-orders: hetian-haolin-hair-accessories-co-ltd'],
    'to the letter, on both lists',
  ],
  [
    70,
    'Lop County Meixin Hair Product Co',
    ['uflpa: lop-county-meixin-hair-products-co-ltd', 'cbp-orders: lop-county-meixin-hair-products-co-ltd'],
    'singular, on both lists',
  ],
  [
    72,
    'Select Nantong Safety Products Co.',
    ['cbp-orders: shanghai-select-safety-products-company-limited'],
    'brackets dropped, a firm named beside another',
  ],
  [104, 'SHANDONG MEI JIA GROUP CO.,LTD', ['uflpa: shandong-meijia-group-co-ltd'], 'a word cut in two'],
  [113, 'Taepyung Saltfarm', ['cbp-orders: taepyung-salt-farm'], 'two words joined'],
  [116, 'Tianjin Tianwie Food Co Ltd', ['uflpa: tianjin-tianwei-food-co-ltd'], 'letters swapped'],
  [123, 'Finca Monte Grande', ['cbp-orders: finca-monte-grande'], 'to the letter'],
  [128, 'Sanmei Tea Zhejiang', ['cbp-orders: zhejiang-sanmei-tea-co-ltd'], 'another order of words'],
  [133, 'Central Romana Corp. Ltd.', ['cbp-orders: central-romana-corporation-limited'], 'abbreviated'],
  [143, 'Ninestar Corp.', ['uflpa: ninestar-corporation'], 'abbreviated, Chinese name beside it'],
  [144, 'HEFEI MEILING CO LTD', ['uflpa: changhong-meiling-co-ltd'], 'a former name'],
  [145, 'Giant Mfg Co Ltd', ['cbp-orders: giant-manufacturing-co-ltd'], 'abbreviated'],
  [
    153,
    'Donghai J.A. Solar Tech Co',
    ['uflpa: donghai-ja-solar-technology-co-ltd'],
    'initials with dots, abbreviated',
  ],
  [
    158,
    'Hefei Bitland Info. Tech.',
    [
      'uflpa: hefei-bitland-information-technology-co-ltd',
      'cbp-orders: hefei-bitland-information-technology-co-ltd',
    ],
    'two abbreviations, on both lists',
  ],
  [
    160,
    "Linglong Int'l Europe d.o.o. Zrenjanin",
    ['cbp-orders: linglong-international-europe-d-o-o-zrenjanin'],
    'abbreviated',
  ],
  [194, 'Laglove (M) Sdn Bhd', ['cbp-orders: brightway-group'], 'a firm named beside another'],
  [196, '新疆中泰化学股份有限公司', ['uflpa: xinjiang-zhongtai-chemical-co-ltd'], 'written in Chinese'],
  [197, 'KINGTOM ALUMÍNIO, SRL', ['cbp-orders: kingtom-aluminio-s-r-l'], 'accent, comma, dots dropped'],
  [213, 'Esquel China Hldgs Ltd', ['uflpa: esquel-group'], 'another name, abbreviated'],
];

/** Matches that stay possible: part of the name only, no country to compare, or a relative of the listed firm. */
export const EXPECTED_POSSIBLE: readonly ExpectedListed[] = [
  [38, 'Needlecraft Limited', ['cbp-orders: needle-craft-ltd'], 'words joined; the list gives no country'],
  [140, 'Changzhou GSweet', ['uflpa: changzhou-guanghui-food-ingredients-co-ltd'], 'city and brand only'],
  [196, '新疆中泰化学股份有限公司', ['uflpa: xinjiang-zhongtai-group-co-ltd'], 'the group it belongs to'],
  [
    100,
    'Anhui Xinda Packaging Materials Co., Ltd.',
    ['uflpa: anhui-xinya-new-materials-co-ltd'],
    'not the same',
  ],
  [142, 'Shandong Meihua Foods Group Co., Ltd.', ['uflpa: shandong-meijia-group-co-ltd'], 'not the same'],
  [147, 'Dongguan Oasis Toy Packaging Co., Ltd.', ['uflpa: dongguan-oasis-shoes-co-ltd'], 'not the same'],
];

/** A supplier that resembles a listed one and is not it: row, name as typed, whom it resembles, why it is not. */
export type NearMiss = readonly [row: number, name: string, like: string, why: string];

/** Near misses that nobody should be asked about. */
export const NEAR_MISSES: readonly NearMiss[] = [
  [14, 'Hero Sunrise Sportswear Pvt Ltd', 'Hero Vast Group', 'one common word'],
  [48, 'Nantong Select Home Textile Co., Ltd.', 'Select (Nantong) Safety Products', 'another trade'],
  [49, 'Jining Cotton and Linen Co., Ltd.', 'Heze Cotton and Linen Co., Ltd.', 'another city'],
  [51, 'Everest Terrace Carpets & Rugs Ltd', 'Everest Carpet', 'another country'],
  [52, 'K.J. Carpet Industries', 'K.K. Carpet Industries', 'other initials'],
  [61, 'Oasis Walk Shoes Ltd', 'Dongguan Oasis Shoes Co., Ltd.', 'another country'],
  [62, 'Camel Ridge Leather Goods Pvt Ltd', 'Camel Group Co., Ltd.', 'one common word'],
  [74, 'Tangshan Sanhe Ceramics Co., Ltd.', 'Tangshan Sanyou Group', 'one syllable, another trade'],
  [76, 'Ceramiche Monte Grande S.r.l.', 'Finca Monte Grande', 'another country and trade'],
  [83, 'Fuchu Hill Ceramics Co.', 'Fuchu Prison', 'a town of the same name'],
  [86, 'Golden Horse Cutlery Co., Ltd.', 'Golden Horse Diesel Factory', 'another trade'],
  [
    99,
    'Xuzhou Evergreen Heavy Furniture Works',
    'Xuzhou Forging and Pressing Machine Works',
    'same city only',
  ],
  [101, 'Giant Toadstool Play Furniture Ltd', 'Giant Manufacturing Co., Ltd.', 'one common word'],
  [105, 'Dalian Bright Harbour Seafoods Co.', 'Dalian Ocean Fishing Co. Ltd.', 'same city and trade only'],
  [124, 'Finca Montaña Grande del Quetzal', 'Finca Monte Grande', 'another farm and country'],
  [135, 'VGF Holdings Sdn Bhd', 'FGV Holdings Berhad', 'initials in another order'],
  [
    154,
    'AJ Sunroof Solar Technology Co., Ltd.',
    'Donghai JA Solar Technology Co., Ltd.',
    'initials reversed',
  ],
  [163, 'Brightway Window Cleaning Services Ltd', 'Brightway Group', 'another country'],
  [164, 'Nine Star Facilities Ltd', 'Ninestar Corporation', 'another country'],
  [171, 'Brightway Haulage & Logistics Ltd', 'Brightway Group', 'another country'],
  [
    191,
    'No. 9 Vocational Training Centre',
    'No. 4 Vocational Skills Education Training Center',
    'another number',
  ],
  [193, 'Western Gold & Silver Engravers Ltd', 'Western Gold Co., Ltd.', 'another country'],
];
