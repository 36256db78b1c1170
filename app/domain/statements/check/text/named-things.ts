import { countryOptions } from '#app/domain/reference/countries.ts';

/** Names under which statements speak of countries and of places that stand for one, beside the portal's own names. */
const OTHER_NAMES = [
  'UK',
  'U.K.',
  'Great Britain',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'USA',
  'U.S.',
  'Vietnam',
  'Viet Nam',
  'Turkey',
  'Ivory Coast',
  'Burma',
  'Czech Republic',
  'Russia',
  'Tanzania',
  'Bolivia',
  'Venezuela',
  'Syria',
  'DRC',
  'Democratic Republic of Congo',
  'Congo',
  'UAE',
  'Xinjiang',
  'Tamil Nadu',
  'Uzbekistan',
];

let countries: RegExp | undefined;

/** Whether a sentence names a country, as it is written with capitals: "turkey" in a canteen is none. */
export function namesCountry(text: string): boolean {
  countries ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...countryOptions().map(({ label }) => label), ...OTHER_NAMES]
      .sort((one, two) => two.length - one.length)
      .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return countries.test(text);
}

/** Goods and services that statements tie to a risk, as they stand in a folded sentence. */
export const GOODS_AND_SERVICES =
  /\b(?:cotton|yarns?|textiles?|fabrics?|garments?|clothing|apparel|uniforms?|workwear|footwear|leather|gloves|ppe|masks|electronics?|laptops?|computers?|phones?|batter(?:y|ies)|cobalt|lithium|solar|polysilicon|semiconductors?|minerals|gold|mica|steel|alumini?um|copper|bricks?|stone|granite|cement|timber|wood|furniture|rubber|palm oil|cocoa|coffee|tea|sugar|rice|fruits?|vegetables?|tomato(?:es)?|berr(?:y|ies)|bananas?|flowers|nuts|hazelnuts?|seafood|fish(?:ing)?|shrimps?|prawns?|tuna|meat|poultry|salmon|soya?|spices|vanilla|honey|wine|tobacco|toys|carpets?|rugs?|jewell?ery|glass|ceramics?|plastics?|packaging|paper|chemicals|medical (?:devices|supplies|instruments)|surgical instruments|pharmaceuticals?|vehicles?|components?|parts|machinery|cleaning|catering|security (?:guards?|services|staff)|guarding|logistics|haulage|warehous\w+|transport|shipping|seafarers|construction|building|labour supply|agency labour|temporary labour|recruitment|waste|recycling|laundry|car wash\w*|hospitality|hotels?|agricultur\w+|farm\w*|harvest\w*|picking|processing|care (?:homes?|workers?|services)|facilities management|landscaping|call cent(?:re|er)s?|merchandise|promotional (?:goods|items)|food|ingredients|crops?|mining|manufactur\w+|it (?:hardware|equipment|services))\b/;

/** Groups of workers who are easily exploited. */
export const WORKER_GROUPS =
  /\b(?:migrants?(?: workers?)?|refugees?|asylum seekers?|agency (?:workers?|staff|labour)|seasonal (?:workers?|labour|pickers?)|temporary (?:workers?|labour|staff)|contract (?:workers?|labour)|casual (?:workers?|labour)|home-?workers?|women(?: workers?)?|girls|children|child (?:workers?|labourers?)|young (?:workers?|people)|under-?18s?|day labourers?|informal workers?|unskilled|low(?:er)?[- ]skilled|low[- ]paid|undocumented|indigenous|ethnic minorit\w+|uyghurs?|domestic workers?|lorry drivers|seafarers|fishers|smallholders?|students? workers?|piece[- ]rate workers?|night[- ]shift workers?|dalits?|people with (?:disabilities|insecure (?:status|visas)))\b/;
