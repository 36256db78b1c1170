/**
 * Whether somebody else has to confirm an approval: `waits` until they do; `nobody-else` where the organisation has no
 * second person who may, so that it stands alone and the ledger shows it.
 */
export type SecondPerson = 'not-needed' | 'waits' | 'confirmed' | 'nobody-else';

type Asked = {
  fourEyes: boolean;
  /** Who records the approval. */
  recorderId: string;
  /** Everybody who wrote a part of the text. */
  writers: readonly string[];
  /** Everybody in the organisation who may decide. */
  deciders: readonly string[];
};

/** Nobody approves alone what they wrote. */
export function secondPersonNeeded(asked: Asked): SecondPerson {
  if (!asked.fourEyes || !asked.writers.includes(asked.recorderId)) return 'not-needed';
  return whoMayConfirm(asked).length === 0 ? 'nobody-else' : 'waits';
}

/**
 * Who may be the second person: those who may decide and have written nothing. Where all of them have written a part,
 * anybody but the recorder.
 */
export function whoMayConfirm({
  recorderId,
  writers,
  deciders,
}: Pick<Asked, 'recorderId' | 'writers' | 'deciders'>): string[] {
  const others = deciders.filter((id) => id !== recorderId);
  const free = others.filter((id) => !writers.includes(id));
  return free.length > 0 ? free : others;
}
