import { describe, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { webhookOf } from '#tests/support/builders/webhook.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal({ environment: { RECURRING_WORK: 'on' } });

describe('the page of webhooks', () => {
  test('shows the secret once, and never again', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const made = await officer.post(paths.webhooks(), {
      url: 'https://hooks.example.org/once',
      events: ['match.new', 'list.changed'],
    });
    expect(made.text).toContain('Keep this secret now');
    expect(made.find('code')?.textContent).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const page = await officer.get(paths.webhooks());
    expect(page.text).toContain('https://hooks.example.org/once');
    expect(page.body).not.toContain('whsec_');
  });

  test('keeps what was typed when the address is refused', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const page = await officer.post(paths.webhooks(), {
      url: 'http://127.0.0.1/hook',
      events: ['match.new'],
    });
    expect(page.status).toBe(400);
    expect(page.text).toContain('Use an address that begins with https://');
    expect(page.find('input[name=url]')?.getAttribute('value')).toBe('http://127.0.0.1/hook');
  });

  test('a test message to an address inside is refused, and the page says why', async () => {
    const officer = await signIn(portal, 'owner');
    await officer.post(paths.webhooks(), { url: 'https://127.0.0.1/hook', events: ['match.new'] });
    const list = await officer.get(paths.webhooks());
    const href = list.link('https://127.0.0.1/hook') ?? '';
    expect((await officer.post(href, { intent: 'test' })).location).toContain('done=test');
    await expect
      .poll(async () => (await officer.get(href)).text, { timeout: 60_000 })
      .toContain('This address leads to a private network');
    expect((await officer.post(href, { intent: 'disable' })).status).toBe(302);
    const off = await officer.get(href);
    expect(off.text).toContain('This webhook is switched off');
    expect(off.text).toContain('Given up');
    expect((await officer.post(href, { intent: 'remove' })).location).toBe(
      paths.webhooks({ done: 'remove' }),
    );
    expect((await officer.get(href)).status).toBe(404);
  });

  test('is closed to roles that may not see it', async () => {
    const id = await webhookOf(portal.owner);
    for (const role of ['contributor', 'viewer', 'intelligence-analyst'] as const) {
      const person = await signIn(portal, role);
      expect((await person.get(paths.webhooks())).status).toBe(403);
      expect((await person.post(paths.webhook(id), { intent: 'remove' })).status).toBe(403);
    }
  });
});

test('the page of recurring work says what ran last and when it comes next', async () => {
  const viewer = await signIn(portal, 'viewer');
  await expect
    .poll(async () => (await viewer.get(paths.recurringWork())).text, { timeout: 60_000 })
    .toMatch(/Every 15 minutes.*UTC, nothing was due/);
});
