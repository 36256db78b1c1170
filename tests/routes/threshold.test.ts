import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { findJob } from '#app/domain/jobs/find-job.server.ts';
import { DEFAULT_THRESHOLD } from '#app/domain/screening/engine/screen-party.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { thresholdText } from '#app/domain/screening/threshold/threshold-choice.ts';
import { thresholdOf } from '#app/domain/screening/threshold/threshold-of.server.ts';
import { viewStudy } from '#app/domain/screening/threshold/view-study.server.ts';
import { paths } from '#app/http/paths.ts';
import { memberOf } from '#tests/support/builders/person.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import {
  confirmedByTwo,
  loadShipped,
  nextScreening,
  screenedSupplierOf,
} from '#tests/support/builders/screened.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const NAME = 'Hetian Taida Apparel';
const known = { supplierId: '', score: 0 };

beforeAll(async () => {
  await loadShipped();
  const { supplierId, matches } = await screenedSupplierOf(owner, { name: NAME, country: 'GBR' });
  const second = await memberOf(owner.organisationId, 'compliance-officer');
  for (const { matchId } of matches) await confirmedByTwo(owner, second, matchId);
  known.supplierId = supplierId;
  known.score = Math.max(...matches.map(({ score }) => score));
  await screenedSupplierOf(owner, { name: 'Quiet Harbour Mills', country: 'GBR' });
});

/** Presses the button that works the study out, and waits for its job. */
async function workOut(client: Awaited<ReturnType<typeof signIn>>): Promise<void> {
  const asked = await client.post(paths.threshold(), { intent: 'study' });
  expect(asked.status).toBe(302);
  const id = asked.location.split('/').at(-1) ?? '';
  for (let tries = 0; tries < 900; tries += 1) {
    const { state } = await findJob(owner, id);
    expect(state).not.toBe('failed');
    if (state === 'done') return;
    await wait(100);
  }
  throw new Error('The study was not finished in time');
}

test('before anything is worked out the page says what it is for', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const page = await officer.get(paths.threshold());
  expect(page.status).toBe(200);
  expect(page.text).toContain('Nothing is worked out yet');
  expect(page.text).toContain('Try every threshold on 2 suppliers');
});

test('the register is tried at every threshold, and the lost decision is named', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  await workOut(officer);
  const low = await officer.get(paths.threshold({ at: '0.50' }));
  expect(low.text).toContain('No confirmed match would be lost.');
  expect(low.find('svg.steps path.steps-line')).not.toBeNull();
  expect(low.texts('tbody th').some((text) => text.endsWith('(in force)'))).toBe(true);
  expect(known.score).toBeLessThan(0.95);
  const high = await officer.get(paths.threshold({ at: '0.95' }));
  expect(high.text).toContain('0 suppliers alert at 0.95');
  expect(high.text).toMatch(/\d confirmed matches? would be lost/);
  expect(high.link(NAME)).toContain('/screening/matches/');
});

test('a threshold that loses a confirmed match needs a second step, a tick and a reason', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const address = paths.threshold({ at: '0.95', use: 'yes' });
  const step = await officer.get(address);
  expect(step.text).toContain(`Use 0.95 in place of ${thresholdText(DEFAULT_THRESHOLD)}?`);
  expect(step.texts('.banner-alarm a')).toContain(NAME);
  expect(step.texts('a')).not.toContain('Use 0.95…');

  const without = await officer.post(address, {
    intent: 'choose',
    threshold: '0.95',
    reason: 'Fewer alerts',
  });
  expect(without.status).toBe(400);
  expect(without.problems).toEqual(['Look at the confirmed matches that would be lost, then tick this.']);
  expect(without.find('textarea[name=reason]')?.textContent).toBe('Fewer alerts');
  const noReason = await officer.post(address, { intent: 'choose', threshold: '0.95', seen: 'yes' });
  expect(noReason.problems).toEqual(['Write why this threshold is right for you.']);
  expect(await thresholdOf(owner.organisationId)).toBe(DEFAULT_THRESHOLD);

  const done = await officer.submit(address, {
    intent: 'choose',
    threshold: '0.95',
    reason: 'Fewer alerts',
    seen: 'yes',
  });
  expect(done.text).toContain('The threshold is 0.95 from now on');
  expect(done.text).toContain('Fewer alerts');
  expect(await thresholdOf(owner.organisationId)).toBe(0.95);
  const page = await (await signIn(portal, 'owner')).get(paths.ledger());
  expect(page.text).toContain('Threshold of the cross-check set');
});

test('the next cross-check uses the threshold and keeps it; earlier ones keep theirs', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const { screenings } = await screeningOf(owner, known.supplierId);
  await officer.post(paths.threshold({ at: '0.90' }), {
    intent: 'choose',
    threshold: '0.90',
    reason: 'A little lower',
    seen: 'yes',
    again: 'yes',
  });
  const after = await nextScreening(owner, known.supplierId, screenings.length);
  expect(after.latest).toMatchObject({ threshold: 0.9, result: 'no-match' });
  expect(after.screenings.at(-1)).toMatchObject({ threshold: DEFAULT_THRESHOLD });
});

test.each(['0.39', '0.96', '0.583', 'x', ''])('%j is no threshold that may be chosen', async (threshold) => {
  const officer = await signIn(portal, 'compliance-officer');
  const answer = await officer.post(paths.threshold(), {
    intent: 'choose',
    threshold,
    reason: 'Why not',
    seen: 'yes',
  });
  expect(answer.status).toBe(400);
  expect(answer.problems).toEqual(['Choose a threshold from 0.40 to 0.95, in steps of 0.005.']);
});

test('who may not manage the cross-check sees the study but cannot choose', async () => {
  const analyst = await signIn(portal, 'intelligence-analyst');
  const page = await analyst.get(paths.threshold({ at: '0.70', use: 'yes' }));
  expect(page.status).toBe(200);
  expect(page.find('textarea[name=reason]')).toBeNull();
  const answer = await analyst.post(paths.threshold(), {
    intent: 'choose',
    threshold: '0.70',
    reason: 'Mine',
    seen: 'yes',
  });
  expect(answer.status).toBe(403);
  const reader = await signIn(portal, 'viewer');
  expect((await reader.post(paths.threshold(), { intent: 'study' })).status).toBe(403);
});

test('another organisation has its own threshold and sees no study of this one', async () => {
  const other = await organisationWithOwner('Lantern Quay');
  expect(await thresholdOf(other.organisationId)).toBe(DEFAULT_THRESHOLD);
  expect((await viewStudy(other)).study).toBeNull();
});
