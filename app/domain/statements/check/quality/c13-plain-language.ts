import type { Check } from '../check.ts';

/** Below this Flesch score a text is read with ease by graduates only. */
const HARD = 30;
const LONG_ON_AVERAGE = 25;
const MANY_LONG = 0.4;

export const PLAIN_LANGUAGE: Check = {
  number: 'C13',
  group: 'quality',
  title: 'Plain language',
  looksFor: 'Flesch reading ease, words a sentence, and the share of sentences with more than 25 words.',
  mend: 'Cut long sentences in two and take the short word. The longest sentences are quoted here.',
  read({ body, ease }) {
    if (!ease) return { outcome: 'not-found', says: 'There is no running text to measure.' };
    const share = Math.round(ease.longSentences * 100);
    const says = `Reading ease ${Math.round(ease.score)} of 100, ${ease.sentenceLength.toFixed(1)} words a sentence, ${share} per cent of sentences longer than 25 words.`;
    const hard = ease.score < HARD || ease.sentenceLength > LONG_ON_AVERAGE || ease.longSentences > MANY_LONG;
    if (!hard) return { outcome: 'found', says };
    const longest = body
      .toSorted((one, two) => two.sentence.text.length - one.sentence.text.length)
      .slice(0, 3);
    return { outcome: 'look', says, evidence: longest };
  },
};
