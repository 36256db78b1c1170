import { splitSentences } from '../reading/sentences.ts';

/** Something in the text by which a private person could be found. */
export type PrivateDetail = { what: string; sentence: string };

const FORMS: readonly { what: string; pattern: RegExp }[] = [
  { what: 'the name of a person', pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/u },
  { what: 'an e-mail address', pattern: /[^\s@]+@[^\s@]+\.[a-z]{2,}/i },
  { what: 'a telephone number', pattern: /(?<!\d)\+?\d[\d ().-]{8,}\d(?!\d)/ },
  {
    what: 'a passport or identity number',
    pattern: /\b(?:passport|identity card|ID) (?:no\.?|number) ?\w+/i,
  },
];

/**
 * Sentences that seem to tell of private persons: Canada takes no personal data in the report, and nobody harmed may be
 * found through it anywhere. Names of those who sign do not count.
 */
export function privateDetails(text: string, signers: readonly string[]): PrivateDetail[] {
  const last = signers.map((name) => name.trim().split(/\s+/).at(-1) ?? '').filter((name) => name !== '');
  return splitSentences(text).flatMap(({ text: sentence }) =>
    FORMS.flatMap(({ what, pattern }) => {
      const found = pattern.exec(sentence)?.[0];
      if (found === undefined || last.some((name) => found.includes(name))) return [];
      return [{ what: `${what} (“${found.trim()}”)`, sentence }];
    }),
  );
}
