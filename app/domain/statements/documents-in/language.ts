/** Small words that are frequent in one language and rare in the others, by ISO 639-1. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for with are our we by this have from as not on or which been their',
  de: 'der die und das von zu den mit ist des im für nicht ein eine wir auf werden sich auch dem unsere als',
  fr: 'le la les de des et du en est que pour dans une qui nous avec par sur sont notre nos aux ces pas',
  es: 'el la los de las y en que del para con por una es se como más nuestra nuestros son sus al esta',
  it: 'il di che la e per un del con della sono una nel dei le gli nostra alla nostri come anche più delle',
  nl: 'de het een van en in is dat op te voor met zijn wij niet aan onze ook worden door bij naar uit',
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos como nossa das nossos são',
  pl: 'w i na z do nie się że jest to o oraz po dla od przez przy są nasze które jako lub naszych',
  sv: 'och att det i en som är på för av med till den inte vi ett våra har om från eller vår kan',
  da: 'og at det i en er som på for af med til den ikke vi et vores har om fra eller kan også hos',
  no: 'og å det i en er som på for av med til den ikke vi et våre har om fra eller vår kan også ikkje',
  fi: 'ja on ei se että ovat oli joka myös tai sekä kuin mutta olemme meidän sen ovat mukaan kanssa',
  tr: 've bir bu için ile olarak da de olan gibi daha çok tarafından biz bizim ya her en kadar',
  cs: 'a v se na je že s z do o k i ve pro za by jsou nebo podle naše které jako jsme při',
};

const SCRIPTS: readonly { language: string; letters: RegExp }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu },
  { language: 'bn', letters: /\p{Script=Bengali}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
];

const LISTS = Object.entries(SMALL_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/**
 * The language of a text by its script and its small words (after W. B. Cavnar and J. M. Trenkle 1994, with words in place
 * of letter groups), or null where it is too short or two languages are close.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 40_000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 60) return null;
  for (const { language, letters: script } of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * (language === 'ja' ? 0.2 : 0.5)) return language;
  const words = sample.match(/[\p{L}’']+/gu) ?? [];
  const counts = LISTS.map(({ language, words: list }) => ({
    language,
    share: words.filter((word) => list.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [best, second] = counts;
  if (!best || words.length < 15 || best.share < 0.12) return null;
  return best.share > (second?.share ?? 0) * 1.25 ? best.language : null;
}

/** The name of a language in English: "German". */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}
