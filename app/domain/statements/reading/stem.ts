const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  bought: 'buy',
  taken: 'take',
  took: 'take',
  given: 'give',
  made: 'make',
  held: 'hold',
  sought: 'seek',
  found: 'find',
  paid: 'pay',
  labor: 'labour',
  laborers: 'labour',
  program: 'programme',
  programs: 'programme',
  centre: 'center',
  centres: 'center',
  policies: 'polici',
  policy: 'polici',
  isnt: 'not',
  arent: 'not',
  dont: 'not',
  didnt: 'not',
  havent: 'not',
  hasnt: 'not',
};

const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?:is|iz)ations?$/, 'is'],
  [/(?:ational|ations?|ators?|ative)$/, 'at'],
  [/i[sz](?:e|es|ed|ing)$/, 'is'],
  [/(?:ibilities|ibility|ible)$/, 'ibl'],
  [/(?:abilities|ability|able)$/, 'abl'],
  [/iveness$/, 'iv'],
  [/ively$|ive$/, 'iv'],
  [/fulness$|fully$|ful$/, 'ful'],
  [/ements?$/, ''],
  [/ments?$/, ''],
  [/ities$|ity$/, 'iti'],
  [/(?:ances?|ancy|ants?)$/, 'an'],
  [/(?:ences?|ency|encies|ents?)$/, 'en'],
  [/sses$/, 'ss'],
  [/ies$|ied$|ying$/, 'i'],
  [/(?:ers?|ors?)$/, 'er'],
  [/ings?$/, ''],
  [/(?:ed|es)$/, ''],
  [/([^s])s$/, '$1'],
  [/ly$/, ''],
];

/**
 * A short stem: enough to bring the forms of one word together, and British and American spelling. Not a dictionary form.
 * After the idea of Porter (1980), with one pass over a short list.
 */
export function stemOf(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.length <= 3) return word;
  for (const [ending, instead] of ENDINGS) {
    const stem = word.replace(ending, instead);
    if (stem !== word && stem.length >= 3 && /[aeiouy]/.test(stem)) return trimmed(stem);
  }
  return trimmed(word);
}

function trimmed(stem: string): string {
  const short = stem.replace(/([bdfgmnprt])\1$/, '$1');
  return short.length > 3 ? short.replace(/e$/, '').replace(/y$/, 'i') : short;
}
