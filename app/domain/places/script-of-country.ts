const CYRILLIC = /^[\p{Script=Cyrillic}\p{P}\s]+$/u;
const ARABIC = /^[\p{Script=Arabic}\p{P}\s\u200c]+$/u;
const HAN = /^[\p{Script=Han}]+$/u;

const SCRIPTS: [countries: string, script: RegExp][] = [
  ['CN TW HK MO', HAN],
  ['JP', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u],
  ['KR KP', /^[\p{Script=Hangul}]+$/u],
  ['RU UA BY BG KZ KG TJ MN RS MK BA ME UZ', CYRILLIC],
  ['SA AE QA KW BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR IR PK AF', ARABIC],
  ['TH', /^[\p{Script=Thai}]+$/u],
  ['GR CY', /^[\p{Script=Greek}\s]+$/u],
  ['IL', /^[\p{Script=Hebrew}\p{P}\s]+$/u],
  ['IN NP', /^[\p{Script=Devanagari}\p{M}\s]+$/u],
  ['BD', /^[\p{Script=Bengali}\p{M}\s]+$/u],
];

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\s’ʻʼ`]+$/u;

/** Whether the name is written in Latin letters or in the script of its country (ISO alpha-2). */
export function belongsToCountry(name: string, country: string): boolean {
  if (LATIN.test(name)) return !/^[A-Z]{3,4}$/.test(name);
  return SCRIPTS.some(([countries, script]) => countries.split(' ').includes(country) && script.test(name));
}
