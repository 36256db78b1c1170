/** Words for the same thing: what files say, and what the list of goods says. */
const SAME_WORD: Record<string, string> = {
  aluminum: 'aluminium',
  corn: 'maize',
  groundnut: 'peanut',
  prawn: 'shrimp',
  clothing: 'garment',
  clothe: 'garment',
  apparel: 'garment',
  shoe: 'footwear',
  boot: 'footwear',
  pvc: 'polyvinyl chloride',
  cassava: 'manioc',
  yarn: 'thread yarn',
  rug: 'carpet',
  tyre: 'tire',
  pig: 'hog',
  polysilicon: 'polysilicon',
  football: 'soccer ball',
};

/** Lower case, marks dropped, words in the singular and in one spelling, one space between. */
export function foldGoodName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\bsugar cane\b/g, 'sugarcane')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(singular);
  return words.map((word) => SAME_WORD[word] ?? word).join(' ');
}

/** The names under which a listed good may be asked for: whole, without its remark in brackets, and each side of a slash. */
export function namesOfGood(good: string): string[] {
  const plain = good.replace(/\(.*?\)/g, ' ').trim();
  const sides = plain.includes('/') ? plain.split('/') : [];
  return [...new Set([good, plain, ...sides].map(foldGoodName).filter(Boolean))];
}

/** A good's name in an address: "Rubber Gloves" → "rubber-gloves". */
export function slugOfGood(good: string): string {
  return good
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return word.replace(/ies$/, 'y');
  if (/(sh|ch|x|ss|to)es$/.test(word)) return word.replace(/es$/, '');
  return word.replace(/s$/, '');
}
