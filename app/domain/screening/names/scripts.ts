import anyAscii from 'any-ascii';

const ASCII = /^[\x00-\x7f]*$/;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\s]/u;

export type Script = 'latin' | 'chinese' | 'arabic' | 'other';

/** The script of a word: Chinese (with Japanese), Arabic, Latin, or any other. */
export function scriptOf(text: string): Script {
  if (ASCII.test(text) || !NOT_LATIN.test(text)) return 'latin';
  if (HAN_OR_KANA.test(text)) return 'chinese';
  return ARABIC.test(text) ? 'arabic' : 'other';
}

/**
 * Lower-case ASCII letters and digits of a text in any script: compatibility forms opened (NFKD), marks dropped,
 * other scripts romanised by the any-ascii tables. Spaces and punctuation vanish.
 */
export function fold(text: string): string {
  const ascii = ASCII.test(text) ? text : anyAscii(text.normalize('NFKD').replace(/\p{M}/gu, ''));
  return ascii.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Romanised syllables of a text in Chinese signs, one a sign. */
export function syllables(text: string): string[] {
  return Array.from(text, (sign) => fold(sign)).filter((syllable) => syllable !== '');
}

/** Arabic letters brought to one form: no vowel signs, no tatweel, one alif, one yeh, one heh. */
export function plainArabic(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{M}\u0640.]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}
