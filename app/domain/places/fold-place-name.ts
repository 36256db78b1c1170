import anyAscii from 'any-ascii';

/**
 * The key under which a place is found: Latin letters without marks (İzmir → izmir, Łódź → lodz), lower case, without
 * spaces or punctuation; other scripts keep their letters. Two spellings with one key are one name.
 */
export function foldPlaceName(name: string): string {
  const plain = /[^\u0000-\u024F\u1E00-\u1EFF\s\p{P}\p{M}]/u.test(name.normalize('NFC'))
    ? name.normalize('NFKC')
    : anyAscii(name.normalize('NFC'));
  return plain.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

const GENERIC_LATIN = new Set(
  'city town district county prefecture province state municipality upazila thana sadar taluk tehsil village region area shi xian qu sheng zhen'.split(
    ' ',
  ),
);

/**
 * The keys to try for what a person typed, the exact one first: then without the words that only say what kind of
 * place it is ("Gazipur District", "广州市") and without a post code.
 */
export function placeKeys(typed: string): string[] {
  const withoutCodes = typed.replace(/[([].*?[)\]]/g, ' ').replace(/\b[\w-]*\d[\w-]*\b/g, ' ');
  const words = withoutCodes.split(/[\s,;/.]+/).filter(Boolean);
  while (words.length > 1 && GENERIC_LATIN.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  const bare = words.join(' ').replace(/(?<=\p{Script=Han}{2,})[市县縣区區省镇鎮]$/u, '');
  return [...new Set([typed, withoutCodes, bare].map(foldPlaceName).filter(Boolean))];
}
