const NOT_LATIN_LETTER = /[^\p{Script=Latin}\p{M}\p{P}\p{S}\p{Z}\s]/gu;
const ASCII = /^[\x00-\x7f]*$/;
const LETTER_NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

const LEGAL_ENDINGS = [
  '股份有限公司',
  '有限责任公司',
  '有限責任公司',
  '有限公司',
  '株式会社',
  '株式會社',
  '주식회사',
  '유한회사',
  '公司',
];
const LEGAL_ARABIC = /^(?:شركة|مؤسسة)|(?:المحدودة|ذمم)$/g;
const SHORTEST = 2;

/**
 * The name in its own script, for exact comparison: compatibility forms opened, blanks, marks and Latin letters
 * left out, legal form taken away. Null for a Latin name or when fewer than two signs remain.
 */
export function nativeForm(written: string): string | null {
  if (ASCII.test(written) || !LETTER_NOT_LATIN.test(written)) return null;
  let form = (written.normalize('NFKC').toLowerCase().match(NOT_LATIN_LETTER) ?? []).join('');
  for (const ending of LEGAL_ENDINGS) {
    if (form.endsWith(ending)) form = form.slice(0, -ending.length);
    if (form.startsWith(ending)) form = form.slice(ending.length);
  }
  form = form.replace(LEGAL_ARABIC, '');
  return Array.from(form).filter((sign) => LETTER_NOT_LATIN.test(sign)).length >= SHORTEST ? form : null;
}
