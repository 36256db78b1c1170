const NEVER_FAR =
  /\b(?:no(?! (?:longer|matter|less|fewer|doubt)\b)|none|never|nobody|neither|nor|cannot|can't|can’t|lack(?:s|ed|ing)?|not(?! (?:only|just|least)\b)|(?:do|does|did|have|has|had|is|are|was|were|could|will)n['’]t)\b/;
/** It reaches the next words alone: "workers without papers were repaid" was done. */
const NEVER_NEAR = /\bwithout (?:\w+ )?$/;
const NEW_CLAUSE = /[,;:.–—]|\b(?:but|and|although|though|because|so|who|which|that|while)\b/;
/** More words than this between them, and the one does not speak of the other. */
const FAR = 7;

/**
 * Whether a sentence in small letters speaks of the thing only to say that it is not there: each time that its words
 * stand in it, a "no" or a "not" stands before them in the same part of the sentence.
 */
export function isDenied(folded: string, words: RegExp): boolean {
  const found = [...folded.matchAll(new RegExp(words.source, 'g'))];
  return found.length > 0 && found.every((match) => deniedAt(folded.slice(0, match.index), match[0]));
}

function deniedAt(before: string, words: string): boolean {
  const clause = before.split(NEW_CLAUSE).at(-1) ?? '';
  const near = clause.split(/\s+/).slice(-FAR).join(' ');
  return NEVER_FAR.test(near) || NEVER_NEAR.test(near) || /^(?:no|not)\b/.test(words);
}
