import { describe, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { chooseDigest } from '#app/domain/notifications/choose-digest.server.ts';
import { sendDigests } from '#app/domain/notifications/digests-due.server.ts';
import { sendDigest } from '#app/domain/notifications/send-digest.server.ts';
import { digestLetter } from '#app/http/digest-letter.ts';
import { paths } from '#app/http/paths.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import { alertOf } from '#tests/support/builders/alert.ts';
import { memberOf } from '#tests/support/builders/person.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

/** A Tuesday. */
const NOON = new Date('2026-11-03T12:00:00Z');
const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000);
const DAILY = { rhythm: 'daily', language: 'en' };

/** A person's letters, gathered in place of a mail server. */
function box() {
  const mails: Mail[] = [];
  return {
    mails,
    how: {
      letterOf: ({ viewer, choice, organisation, counts }: Parameters<typeof letter>[0]) =>
        letter({ viewer, choice, organisation, counts }),
      post: { send: async (mail: Mail) => void mails.push(mail) },
    },
  };
}

type Material = Parameters<Parameters<typeof sendDigest>[2]['letterOf']>[0];
function letter({ viewer, choice, organisation, counts }: Material): Mail {
  const { email: to, name } = viewer;
  const links = { href: 'https://daylight.test/alerts', stopHref: 'https://daylight.test/stop' };
  return digestLetter(choice.language, { to, name, organisation, counts, ...links });
}

async function reader(choice = DAILY): Promise<Viewer> {
  const owner = await organisationWithOwner('Meridian Imports');
  const viewer = await memberOf(owner.organisationId, 'compliance-officer', 'Ines Rahal');
  await chooseDigest(viewer, choice, NOON);
  return viewer;
}

const isDue = async (viewer: Viewer, at: Date) =>
  (await sendDigests.due(at)).some(
    ({ kind, payload }) => kind === 'send-digest' && payload.personId === viewer.personId,
  );

describe('a digest', () => {
  test('comes with the next day, holds counts, and is sent by one of two workers', async () => {
    const viewer = await reader();
    const actor = portalActor(viewer.organisationId);
    await alertOf(viewer.organisationId, hours(1));
    expect(await isDue(viewer, hours(2))).toBe(false);
    expect(await isDue(viewer, hours(17))).toBe(false);
    expect(await isDue(viewer, hours(18))).toBe(true);
    const { mails, how } = box();
    const sent = await Promise.all([1, 2, 3].map(() => sendDigest(actor, viewer.personId, how, hours(18))));
    expect(sent.toSorted()).toEqual([false, false, true]);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toBe(viewer.email);
    expect(mails[0]?.text).toContain('3 new matches to review');
    expect(mails[0]?.text).toContain('1 match whose score or listed entity changed');
    expect(mails[0]?.text).not.toContain('Invented list');
    expect(await isDue(viewer, hours(19))).toBe(false);
    expect(await sendDigest(actor, viewer.personId, how, hours(19))).toBe(false);
  });

  test('is not sent when nothing is new, and tells nothing twice', async () => {
    const viewer = await reader();
    const actor = portalActor(viewer.organisationId);
    const { mails, how } = box();
    expect(await sendDigest(actor, viewer.personId, how, hours(18))).toBe(false);
    await alertOf(viewer.organisationId, hours(20));
    expect(await sendDigest(actor, viewer.personId, how, hours(42))).toBe(true);
    expect(await sendDigest(actor, viewer.personId, how, hours(66))).toBe(false);
    expect(mails).toHaveLength(1);
  });

  test('is tried again when the mail server does not take it', async () => {
    const viewer = await reader();
    const actor = portalActor(viewer.organisationId);
    await alertOf(viewer.organisationId, hours(1));
    const { mails, how } = box();
    const away = { ...how, post: { send: () => Promise.reject(new Error('The mail server is away')) } };
    await expect(sendDigest(actor, viewer.personId, away, hours(18))).rejects.toThrow('away');
    expect(await isDue(viewer, hours(18))).toBe(true);
    expect(await sendDigest(actor, viewer.personId, how, hours(18))).toBe(true);
    expect(mails).toHaveLength(1);
  });

  test('comes weekly on Mondays, in Arabic to whom it should', async () => {
    const viewer = await reader({ rhythm: 'weekly', language: 'ar' });
    await alertOf(viewer.organisationId, hours(1));
    expect(await isDue(viewer, new Date('2026-11-09T05:59:00Z'))).toBe(false);
    const monday = new Date('2026-11-09T06:00:00Z');
    expect(await isDue(viewer, monday)).toBe(true);
    const { mails, how } = box();
    await sendDigest(portalActor(viewer.organisationId), viewer.personId, how, monday);
    expect(mails[0]?.html).toContain('lang="ar" dir="rtl"');
    expect(mails[0]?.text).toContain('3 تطابقات جديدة للمراجعة');
  });

  test('goes out of the portal by mail, and its link stops the next ones', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const { viewer } = officer;
    const saved = await officer.post(paths.alertSettings(), { rhythm: 'daily', language: 'en' });
    expect(saved.location).toBe(paths.alertSettings({ saved: 'yes' }));
    expect(
      (await officer.get(paths.alertSettings())).find('input[value=daily]')?.hasAttribute('checked'),
    ).toBe(true);
    const dayBefore = new Date(Date.now() - 3 * 86_400_000);
    await chooseDigest(viewer, { rhythm: 'off', language: 'en' }, dayBefore);
    await chooseDigest(viewer, DAILY, dayBefore);
    await alertOf(viewer.organisationId, new Date(Date.now() - 60_000));
    await enqueueJob({ ...viewer, personId: null }, 'send-digest', { personId: viewer.personId }, new Date());
    const mine = () => portal.mails().filter((mail) => mail.includes(viewer.email));
    await expect.poll(() => mine().length, { timeout: 60_000 }).toBe(1);
    const stop =
      /List-Unsubscribe:\s*<([^>]+)>/i.exec(mine()[0]?.replace(/\r?\n[ \t]+/g, '') ?? '')?.[1] ?? '';
    const path = new URL(stop).pathname;
    const stranger = clientOf(portal.address);
    expect((await stranger.get(path)).text).toContain('You will receive no more digests');
    expect(await isDue(viewer, new Date(Date.now() + 2 * 86_400_000))).toBe(true);
    expect((await stranger.post(path, {})).text).toContain('The digests are stopped');
    expect(await isDue(viewer, new Date(Date.now() + 2 * 86_400_000))).toBe(false);
    expect((await stranger.get(`${path}x`)).status).toBe(404);
  });
});

describe('the page of alerts', () => {
  test('counts in the rail, is marked as read by each person, and is quoted on the overview', async () => {
    const { organisationId } = await organisationWithOwner('Harbour Textiles');
    const [first, second] = [
      await signIn(portal, 'compliance-officer', organisationId),
      await signIn(portal, 'viewer', organisationId),
    ];
    expect((await first.get(paths.alerts())).text).toContain('There is no alert yet');
    await alertOf(organisationId, new Date('2026-11-02T08:00:00Z'));
    const page = await first.get(paths.alerts());
    expect(page.text).toContain('Invented list changed: edition 1 to 2');
    expect(page.text).toContain('Matches: 3 new, 1 changed.');
    expect(page.texts('.frame-rail nav li')).toContain('Alerts1 waiting');
    expect((await first.get(paths.overview())).text).toContain('Since you last looked');
    const upTo = page.find('input[name=upTo]')?.getAttribute('value') ?? '';
    expect((await first.post(paths.alerts(), { upTo })).status).toBe(302);
    const read = await first.get(paths.alerts());
    expect(read.text).not.toContain('Unread');
    expect(read.texts('.frame-rail nav li')).toContain('Alerts');
    expect((await second.get(paths.alerts())).text).toContain('Unread');
  });
});
