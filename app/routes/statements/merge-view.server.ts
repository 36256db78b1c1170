import type { Viewer } from '#app/domain/access/viewer.ts';
import type { AnswerForm } from '#app/domain/statements/writing/answer-form.ts';
import { STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { editionsToMerge } from '#app/domain/statements/writing/editions-to-merge.server.ts';
import { mergeTexts } from '#app/domain/statements/writing/merge-texts.ts';
import { wordDifferences } from '#app/domain/statements/writing/word-differences.ts';
import { formatDateTime } from '#app/http/format.ts';

export type MergeView = Awaited<ReturnType<typeof viewMerge>>;

/** Both changes of an answer beside where they began, and the two brought together, to be saved against what stands now. */
export async function viewMerge(
  viewer: Viewer,
  place: { statementId: string; questionId: string },
  yours: AnswerForm,
) {
  const { base, current } = await editionsToMerge(viewer, place, yours.version);
  const [began, theirs] = [base?.text ?? '', current?.text ?? ''];
  const who = current?.editedByName ?? 'somebody else';
  const merged = mergeTexts({ base: began, theirs, yours: yours.text }, who);
  const unchanged = yours.standing === base?.standing;
  const standing = unchanged ? (current?.standing ?? yours.standing) : yours.standing;
  return {
    who,
    when: current ? formatDateTime('en', current.editedAt) : '',
    base: began,
    theirs: wordDifferences(began, theirs),
    theirStanding: STANDING_NAMES[current?.standing ?? 'answered'],
    yours: wordDifferences(began, yours.text),
    yourStanding: STANDING_NAMES[yours.standing],
    text: merged.text,
    collisions: merged.collisions,
    standing,
    version: current?.version ?? 0,
  };
}
