import { expect, test } from 'vitest';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const client = clientOf(portal.address);

test.each([
  ['ar-EG,ar;q=0.9', '/ar'],
  ['fr', '/en'],
])('the bare address leads a browser that reads %s to %s', async (language, home) => {
  const page = await client.get('/', { 'accept-language': language });
  expect([page.status, page.location]).toEqual([302, home]);
});

test('the home page says what the portal is for, in both languages, and links each to the other', async () => {
  const english = await client.get('/en');
  expect(english.heading).toBe('Know who is in your supply chain, and where people may be at risk');
  expect(english.text).toContain('A list that has no match does not make a supplier clear');
  expect(english.body).toMatch(/<html lang="en" dir="ltr">/);
  expect(english.body).toContain(`hrefLang="ar" href="${portal.address}/ar"`);
  const arabic = await client.get('/ar');
  expect(arabic.heading).toContain('سلسلة توريدك');
  expect(arabic.body).toMatch(/<html lang="ar" dir="rtl">/);
});

test.each(['/xx', '/xx/data-sources', '/nowhere', '/en/nowhere'])(
  '%s is not here, and says so',
  async (path) => {
    const page = await client.get(path);
    expect(page.status).toBe(404);
    expect(page.heading).toBe('This page is not here');
  },
);

test('a page that is not there speaks Arabic under an Arabic address', async () => {
  const page = await client.get('/ar/nowhere');
  expect([page.status, page.heading]).toEqual([404, 'هذه الصفحة غير موجودة']);
  expect(page.link('انتقل إلى الصفحة الرئيسية')).toBe('/ar');
});

test('the lists are shown as extracts that clear nobody', async () => {
  const page = await client.get('/en/data-sources');
  expect(page.text).toContain(
    'Extract of the list, 67 of 144, as of 15 January 2025. No match is not clear.',
  );
  const arabic = await client.get('/ar/data-sources');
  expect(arabic.text).toContain('مقتطف من القائمة، 67 من 144، بتاريخ 15 يناير 2025.');
});

test('the appearance is kept in a cookie, and leads back to the page', async () => {
  const page = await client.post('/appearance', { appearance: 'dark', back: '/en/data-sources' });
  expect([page.status, page.location]).toEqual([302, '/en/data-sources']);
  expect(page.headers.get('set-cookie')).toContain('appearance=dark');
});

test.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', ''])(
  'the appearance does not lead to %s',
  async (back) => {
    const page = await client.post('/appearance', { appearance: 'light', back });
    expect(page.location).toBe('/');
  },
);

test('a page names the script with the words of its language, which browsers keep; pages without script name none', async () => {
  for (const language of ['en', 'ar']) {
    const file = /^<(\/assets\/words-([a-z]+)-[\w-]+\.js)>; rel=modulepreload$/.exec(
      (await client.get(`/${language}/sign-in`)).headers.get('link') ?? '',
    );
    expect(file?.[2]).toBe(language);
    const words = await client.get(file?.[1] ?? '');
    expect(words.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect((await client.get('/en/verify')).headers.get('link')).toBeNull();
});
