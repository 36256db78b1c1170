/**
 * copy: section 54(7) and (8) of the Modern Slavery Act 2015, where there is no website · information: Norway's
 * Transparency Act, section 6, and anybody else who asks.
 */
export const REQUEST_KINDS = ['copy', 'information'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const LETTER_KINDS = ['receipt', 'copy', 'extension', 'answer', 'refusal'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
