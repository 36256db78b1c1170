import { expect, test } from 'vitest';
import { appearanceOf } from '#app/components/layout/appearance.ts';
import { Facts } from '#app/components/layout/facts.tsx';
import { Frame } from '#app/components/layout/frame.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { ProblemLinks, problemKey } from '#app/components/layout/problem-page.tsx';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { renderPage, textOf } from '#tests/support/render-page.tsx';

const FRAME = { organisation: 'Example Ltd', person: 'Amira Haddad' };

test('a page reads place, title, action, facts, then the work', () => {
  const html = renderPage(
    <Page
      title="Ağrı Tekstil"
      place={[{ label: 'Suppliers', href: '/suppliers' }]}
      action={<LinkButton href="/suppliers/1/edit">Edit</LinkButton>}
      facts={<Facts items={[{ label: 'Country', value: 'Türkiye' }]} />}
    >
      <p>Work</p>
    </Page>,
  );
  expect(textOf(html)).toBe('Suppliers Ağrı Tekstil Edit Country Türkiye Work');
  expect(html.match(/<h1/g)).toHaveLength(1);
});

test('the rail marks the room one is in, also deep inside it', () => {
  const html = renderPage(<Frame {...FRAME}>Work</Frame>, { at: '/suppliers/123/edit' });
  const marked = [...html.matchAll(/<a aria-current="(\w+)"[^>]*href="([^"]+)"/g)].map((found) =>
    found.slice(1),
  );
  expect(new Set(marked.map(String))).toEqual(new Set(['true,/suppliers']));
});

test('the rail shows what waits, and nothing for zero', () => {
  const html = renderPage(
    <Frame {...FRAME} counts={{ screening: 1200, risk: 0 }}>
      Work
    </Frame>,
  );
  expect(textOf(html).replace(/\s/g, ' ')).toContain(
    'Cross-check 1 200 waiting Alerts Risk Statements Settings',
  );
});

test('the menu of a phone opens without script, and one can skip to the content', () => {
  const html = renderPage(<Frame {...FRAME}>Work</Frame>);
  expect(html).toContain('<details class="frame-menu"');
  expect(html).toContain('href="#content"');
  expect(html).toMatch(/<main[^>]*id="content"/);
});

test('signing out is a form, not a link', () => {
  expect(renderPage(<Frame {...FRAME}>Work</Frame>)).toMatch(/<form method="post" action="\/sign-out"/);
});

test('a public page offers the same page in the other language, by its own name', () => {
  const html = renderPage(<PublicPage title="Sign in" />, { at: '/en/sign-in?next=1' });
  expect(html).toMatch(/lang="ar" hrefLang="ar"[^>]*href="\/ar\/sign-in\?next=1"[^>]*>العربية/);
});

test('a page of one language offers no other', () => {
  expect(renderPage(<PublicPage title="Components" />, { at: '/examples' })).not.toContain('hrefLang');
});

test('pages of one subject mark the one that is shown', () => {
  const html = renderPage(
    <LocalNav
      label="Supplier"
      items={[
        { label: 'Summary', href: '/suppliers/1', current: true },
        { label: 'Matches', href: '/screening/suppliers/1', count: 2 },
      ]}
    />,
  );
  expect(html).toMatch(/<a aria-current="page"[^>]*href="\/suppliers\/1"/);
  expect(textOf(html)).toBe('Summary Matches 2');
});

test('files are downloads, not pages', () => {
  expect(
    renderPage(
      <LinkButton href="/suppliers/export.csv" download>
        Export
      </LinkButton>,
    ),
  ).toContain('download=""');
});

test.each([
  ['appearance=dark', 'dark'],
  ['session=1; appearance=light', 'light'],
  ['appearance=purple', 'system'],
  [null, 'system'],
] as const)('the cookie %s asks for %s', (cookie, appearance) => {
  expect(appearanceOf(cookie)).toBe(appearance);
});

test('each status has its words, and leads somewhere', () => {
  expect([404, 403, 413, 500, 418].map(problemKey)).toEqual([
    'notFound',
    'forbidden',
    'tooLarge',
    'failed',
    'failed',
  ]);
  expect(renderPage(<ProblemLinks signedIn={false} />, { locale: 'ar' })).toContain('href="/ar"');
  expect(renderPage(<ProblemLinks signedIn />)).toContain('href="/overview"');
});
