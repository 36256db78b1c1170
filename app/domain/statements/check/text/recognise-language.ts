import type { TextLanguage } from '../report.ts';

/** Frequent short words of each language that few others share, without those that English has as well. */
const WORDS: Readonly<Record<string, { name: string; words: string }>> = {
  en: {
    name: 'English',
    words: 'the of and to our we is are that with for by this which from have has will be not any',
  },
  de: {
    name: 'German',
    words: 'der die das und ist sind wir unsere nicht mit für von eine einer dem den auf werden wird',
  },
  fr: {
    name: 'French',
    words: 'le les des et est nous notre nos dans pour une sur avec qui que aux par sont du la',
  },
  es: {
    name: 'Spanish',
    words: 'el los las y es nuestra nuestros en para una con que por del se como más sus la',
  },
  it: {
    name: 'Italian',
    words: 'il gli della delle e è sono nostra nostri nel per una con che dei di alla nostro la',
  },
  pt: {
    name: 'Portuguese',
    words: 'o os das e é são nossa nossos em para uma com que por do não mais da ao',
  },
  nl: {
    name: 'Dutch',
    words: 'het een van en is zijn wij onze niet met voor op dat deze aan door worden wordt ook de',
  },
  sv: { name: 'Swedish', words: 'och att det som är vi våra inte med för på av en ett till den har vår' },
  da: { name: 'Danish', words: 'og at det som er vi vores ikke med for på af en et til den har der' },
  nb: { name: 'Norwegian', words: 'og å det som er vi våre ikke med for på av en et til den har vår' },
  fi: { name: 'Finnish', words: 'ja on ei että se meidän mukaan sekä ovat tai myös kuin joka olemme' },
  pl: { name: 'Polish', words: 'i w nie na się jest że do oraz dla przez nasze są naszych z które' },
  cs: { name: 'Czech', words: 'a je v na se že jsou pro naše nebo s které jako není našich' },
  tr: { name: 'Turkish', words: 've bir bu için ile olarak da de olan bizim daha tüm gibi' },
  cy: { name: 'Welsh', words: 'yn y yr a ac ein ni mae i gan sydd ar wedi gyda hwn' },
};

const SCRIPTS: readonly { code: string; name: string; letters: RegExp }[] = [
  { code: 'ja', name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: 'zh', name: 'Chinese', letters: /\p{Script=Han}/gu },
  { code: 'ko', name: 'Korean', letters: /\p{Script=Hangul}/gu },
  { code: 'ar', name: 'Arabic', letters: /\p{Script=Arabic}/gu },
  { code: 'he', name: 'Hebrew', letters: /\p{Script=Hebrew}/gu },
  { code: 'el', name: 'Greek', letters: /\p{Script=Greek}/gu },
  { code: 'ru', name: 'Russian or another language in Cyrillic letters', letters: /\p{Script=Cyrillic}/gu },
  { code: 'hi', name: 'Hindi or another language in Devanagari letters', letters: /\p{Script=Devanagari}/gu },
  { code: 'th', name: 'Thai', letters: /\p{Script=Thai}/gu },
];

const FREQUENT = new Map(
  Object.entries(WORDS).map(([code, { name, words }]) => [code, { name, words: new Set(words.split(' ')) }]),
);

const UNKNOWN: TextLanguage = { code: null, name: null };

/** Letters beyond this many do not change the answer. */
const ENOUGH = 20_000;

/**
 * The language that a text is written in, by its script and its most frequent small words (after W. B. Cavnar and
 * J. M. Trenkle, "N-Gram-Based Text Categorization", 1994, who show that the most frequent grams tell languages apart).
 * Null below 12 words, or where no language stands out.
 */
export function recogniseLanguage(text: string): TextLanguage {
  const sample = text.slice(0, ENOUGH);
  return byScript(sample) ?? byWords(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byScript(sample: string): TextLanguage | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return null;
  for (const { code, name, letters: own } of SCRIPTS) {
    const count = sample.match(own)?.length ?? 0;
    if (count > letters * (code === 'ja' ? 0.15 : 0.4)) return { code, name };
  }
  return null;
}

function byWords(words: readonly string[]): TextLanguage {
  if (words.length < 12) return UNKNOWN;
  const ranked = [...FREQUENT]
    .map(([code, { name, words: own }]) => ({
      code,
      name,
      share: words.filter((word) => own.has(word)).length / words.length,
    }))
    .sort((one, two) => two.share - one.share);
  const [best] = ranked;
  return best && best.share >= 0.08 ? { code: best.code, name: best.name } : UNKNOWN;
}
