import { findViewer } from '#app/domain/access/find-viewer.server.ts';
import { findOrganisation } from '#app/domain/access/organisation.server.ts';
import type { Actor, Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { countOpenMatches } from '#app/domain/screening/count-open-matches.server.ts';
import { newsBetween } from '#app/domain/screening/monitoring/news-between.server.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import type { Post } from '#app/platform/mail/mail.server.ts';
import { claimDigest, digestChoiceOf, releaseDigest, setToldUpTo } from '#models/digest-choice.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { type DigestChoice, type DigestCounts, isWorthSending, periodDue } from './digest.ts';

/** Everything that a digest's letter is made of. */
export type DigestMaterial = {
  viewer: Viewer;
  choice: DigestChoice;
  organisation: string;
  counts: DigestCounts;
};

/** How the letter is set, and who carries it. */
export type DigestPost = { letterOf: (material: DigestMaterial) => Mail; post: Post };

/**
 * Sends a person the digest of the day or week that has begun, unless it was sent, nothing happened, or none is wanted any
 * more. Of several workers one sends it: the period is claimed before the letter goes out, and given back when the mail
 * server does not take it. A worker that dies in between leaves the news to the next digest.
 *
 * @returns whether a letter was sent
 */
export async function sendDigest(
  { organisationId }: Actor,
  personId: string,
  { letterOf, post }: DigestPost,
  now: Date,
): Promise<boolean> {
  const viewer = await findViewer(personId, organisationId);
  const choice = await digestChoiceOf(organisationId, personId);
  const period = choice && periodDue(choice.rhythm, now);
  if (!viewer || !choice || !period || !(await claimDigest(choice, period))) return false;
  const counts = await countsOf(viewer, choice, now);
  if (!isWorthSending(counts)) return false;
  const { name: organisation } = await findOrganisation(viewer);
  try {
    await post.send(letterOf({ viewer, choice, organisation, counts }), now);
  } catch (problem) {
    await releaseDigest(choice, period);
    throw problem;
  }
  await inTransaction(async () => {
    await setToldUpTo(choice, now);
    const subjects = [{ kind: 'person', id: personId }];
    const actor = { organisationId, personId: null };
    await recordChange(actor, { act: 'digest.sent', subjects, content: { period, counts } }, now);
  });
  return true;
}

async function countsOf(viewer: Viewer, { toldUpTo }: DigestChoice, now: Date): Promise<DigestCounts> {
  const { lists, ...news } = await newsBetween(viewer, { after: toldUpTo, until: now });
  return { ...news, lists: lists.length, waiting: await countOpenMatches(viewer) };
}
