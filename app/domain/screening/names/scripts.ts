import anyAscii from 'any-ascii';

const ASCII = /^[\x00-\x7f]*$/;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\s]/u;

/** Scripts that the engine reads in their own way; 'other' scripts are romanised letter by letter. */
export type Script =
  'latin' | 'cyrillic' | 'arabic' | 'chinese' | 'korean' | 'greek' | 'hebrew' | 'indic' | 'other';

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['chinese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u],
  ['korean', /\p{Script=Hangul}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['indic', /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u],
];

/** The script of a word: the first of the known scripts that one of its letters belongs to. */
export function scriptOf(text: string): Script {
  if (ASCII.test(text) || !NOT_LATIN.test(text)) return 'latin';
  return LETTERS.find(([, letters]) => letters.test(text))?.[0] ?? 'other';
}

/**
 * Lower-case ASCII letters and digits of a text in any script: compatibility forms opened (NFKD), marks dropped,
 * other scripts romanised by the any-ascii tables. Spaces and punctuation vanish.
 */
export function fold(text: string): string {
  const ascii = ASCII.test(text) ? text : anyAscii(text.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
  return ascii.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The one form of a word in its own script under which its spellings meet; Latin words are folded to ASCII. */
export function plainForm(text: string, script: Script): string {
  if (script === 'latin' || script === 'other') return fold(text);
  const open = text.normalize('NFKC').toLowerCase();
  if (script === 'arabic') return plainArabic(open);
  if (script === 'cyrillic') return open.replace(/[\u0300-\u036f'’ʼ`´]/g, '').replace(/ё/g, 'е');
  if (script === 'greek') return open.normalize('NFD').replace(/\p{M}/gu, '').replace(/ς/g, 'σ');
  if (script === 'hebrew') return plainHebrew(open);
  return open.replace(/['’ʼ`´]/g, '');
}

/** Arabic letters brought to one form: no vowel signs, no tatweel, one alif, one yeh, one kaf, one heh. */
function plainArabic(text: string): string {
  return text
    .replace(/[\p{M}\p{Cf}\u0640'’]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئۍې]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/[کڪ]/g, 'ك')
    .replace(/[ةۀہھەۃ]/g, 'ه')
    .replace(/[گڭ]/g, 'گ')
    .replace(/ء/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

const FINAL_HEBREW: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

function plainHebrew(text: string): string {
  return text.replace(/[\p{M}'’׳״"]/gu, '').replace(/[ךםןףץ]/g, (letter) => FINAL_HEBREW[letter] ?? letter);
}
