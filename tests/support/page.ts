import { type HTMLElement, parse } from 'node-html-parser';

/** What came back: status, headers, and the page as a person would find things on it. */
export type Page = {
  status: number;
  /** Where the answer leads to, or empty. */
  location: string;
  headers: Headers;
  body: string;
  /** The text of the first heading. */
  heading: string;
  /** The text of the main part, with single spaces. */
  text: string;
  /** The texts of every element that the selector finds. */
  texts(selector: string): string[];
  find(selector: string): HTMLElement | null;
  /** The link with this text. */
  link(text: string): string;
  /** The messages of the error summary. */
  problems: string[];
};

/** Reads an answer to its end. */
export async function readPage(response: Response): Promise<Page> {
  const body = await response.text();
  const isHtml = (response.headers.get('content-type') ?? '').includes('text/html');
  const root = parse(isHtml ? body : '', { blockTextElements: { script: false, style: true } });
  const texts = (selector: string) =>
    root.querySelectorAll(selector).map((element) => spaced(element.textContent));
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    headers: response.headers,
    body,
    heading: texts('h1')[0] ?? '',
    text: texts('main')[0] ?? (isHtml ? spaced(root.textContent) : body),
    texts,
    find: (selector) => root.querySelector(selector),
    link(text) {
      const found = root.querySelectorAll('a').find((element) => spaced(element.textContent) === text);
      if (!found) throw new Error(`There is no link "${text}" on ${response.url}`);
      return found.getAttribute('href') ?? '';
    },
    problems: texts('.error-summary li'),
  };
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
