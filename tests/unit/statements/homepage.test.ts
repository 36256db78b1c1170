import { expect, test } from 'vitest';
import {
  findStatementLink,
  isLoginPage,
  namesModernSlavery,
} from '#app/domain/statements/publication/homepage.ts';
import { linksIn } from '#app/domain/statements/publication/page-links.ts';

const STATEMENT = 'https://daylight.example.org/en/statements/tarnbrook-mills';
const BASE = 'https://tarnbrook.example.org/';
const look = (html: string) => findStatementLink(html, { base: BASE, statement: STATEMENT });

test('links are read with their labels, titles and pictures, and not out of scripts and comments', () => {
  const html = `<!-- <a href="/hidden">Modern slavery</a> --><script>document.write('<a href="/s">x</a>')</script>
    <A class=x HREF='/one?a=1&amp;b=2'>Our&nbsp;<b>policies</b></A>
    <a href="/two"><img src="x.png" alt="Modern slavery statement"></a>
    <a href=/three aria-label="Human trafficking">more</a><abbr>no link</abbr><a>no place</a>`;
  expect(linksIn(html)).toEqual([
    { href: '/one?a=1&b=2', text: 'Our policies' },
    { href: '/two', text: 'Modern slavery statement' },
    { href: '/three', text: 'Human trafficking more' },
  ]);
});

test.each([
  'Modern slavery statement',
  'MODERN SLAVERY',
  'Modern-day slavery',
  'Our human trafficking statement',
  'Slavery and trafficking',
])('"%s" names the subject', (text) => expect(namesModernSlavery(text)).toBe(true));

test.each(['Statement', 'Corporate responsibility', 'Traffic information', 'Transparency'])(
  '"%s" does not name it',
  (text) => expect(namesModernSlavery(text)).toBe(false),
);

test('a link that names the subject and leads to the statement is evidence, in any language and of any year', () => {
  expect(look(`<a href="${STATEMENT}">Modern slavery statement</a>`).outcome).toBe('linked');
  const arabic = STATEMENT.replace('/en/', '/ar/');
  expect(look(`<a href="${arabic}/2026">Modern slavery</a>`).outcome).toBe('linked');
});

test('a link with other words, a link that leads elsewhere, and no link are told apart', () => {
  expect(look(`<a href="${STATEMENT}">Legal</a>`)).toEqual({
    outcome: 'other-wording',
    link: { href: STATEMENT, text: 'Legal' },
  });
  expect(look('<a href="/msa.pdf">Modern slavery statement</a>')).toEqual({
    outcome: 'other-target',
    link: { href: 'https://tarnbrook.example.org/msa.pdf', text: 'Modern slavery statement' },
  });
  expect(look('<a href="/about">About us</a>')).toEqual({ outcome: 'not-found', link: null });
  expect(look(`<a href="${STATEMENT}-2">Modern slavery statement</a>`).outcome).toBe('other-target');
});

test.each([
  ['asks for a password', { url: BASE, status: 200, html: '<form><input name=p type="password"></form>' }],
  ['was led to an address for signing in', { url: `${BASE}account/login?next=/`, status: 200, html: '' }],
  ['refuses strangers', { url: BASE, status: 403, html: '' }],
])('a page that %s is a login page', (_what, answer) => {
  expect(isLoginPage({ asked: BASE, ...answer })).toBe(true);
});

test('a statement is no login page, also where its address speaks of authors', () => {
  const html = '<h1>Statement</h1><input type="search">';
  expect(isLoginPage({ asked: BASE, url: `${BASE}authors/statement`, status: 200, html })).toBe(false);
});

test.each(['<a href=x>', '<!--', '<script>', '<a ', '<img alt='])(
  'a page of half-open %s is read to its end, which it never would be with each looked for anew',
  (part) => {
    expect(linksIn(part.repeat(300_000))).toEqual([]);
  },
);
