import type { DocumentBlock } from './document.ts';
import { readEntities } from './html-entities.ts';

/** Parts of a page that are no text of its own. */
const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'footer',
  'iframe',
  'object',
  'select',
  'button',
  'textarea',
  'title',
  'xml',
]);
/** Tags that end the line that stands before them. */
const BREAKING = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'aside',
  'ul',
  'ol',
  'dl',
  'li',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tr',
  'caption',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'form',
  'fieldset',
  'address',
  'hr',
  'br',
  'body',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const BULLET = /^\s*(?:[·•▪◦§oü–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])(?:\s|\u00A0)+/u;
const TAG = /<(\/?)([a-z][a-z0-9:]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/giy;

type State = {
  blocks: DocumentBlock[];
  line: string;
  kind: DocumentBlock['kind'];
  /** Letters of the line that stand in bold. */
  bold: number;
  depthOfBold: number;
  cells: number;
};

/**
 * The blocks of a web page, or of what Word puts on the clipboard: headings, paragraphs and items, without menus, scripts,
 * hidden remarks of Word and its list signs. It reads on from left to right once, so that no page can hold it up.
 */
export function htmlBlocks(html: string): DocumentBlock[] {
  const state: State = { blocks: [], line: '', kind: 'paragraph', bold: 0, depthOfBold: 0, cells: 0 };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    addText(state, html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    at = afterTag(state, html, open);
  }
  endLine(state);
  return state.blocks;
}

/** Reads what begins with "<" at a place, and gives the place behind it. */
function afterTag(state: State, html: string, open: number): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4);
  if (html[open + 1] === '!' || html[open + 1] === '?') return behind(html, '>', open + 2);
  TAG.lastIndex = open;
  const tag = TAG.exec(html);
  if (tag === null) {
    addText(state, '<');
    return open + 1;
  }
  const name = (tag[2] ?? '').toLowerCase();
  const closing = tag[1] === '/';
  const next = open + tag[0].length;
  const attributes = tag[3] ?? '';
  if (!closing && !attributes.endsWith('/') && (SKIPPED.has(name) || isHidden(attributes)))
    return behindElement(html, name, next);
  takeTag(state, name, closing, attributes);
  return next;
}

function takeTag(state: State, name: string, closing: boolean, attributes: string): void {
  if (name === 'b' || name === 'strong')
    state.depthOfBold = Math.max(0, state.depthOfBold + (closing ? -1 : 1));
  if (name === 'td' || name === 'th') {
    if (!closing && state.line.trim() !== '') state.line += ' | ';
    return;
  }
  if (name === 'br') {
    if (state.kind === 'paragraph' && /[.!?:;]\s*$|^.{0,60}$/.test(state.line)) endLine(state);
    else state.line += ' ';
    return;
  }
  if (!BREAKING.has(name)) return;
  endLine(state);
  if (closing) return;
  if (/^h[1-6]$/.test(name)) state.kind = 'heading';
  else if (name === 'li' || /MsoListParagraph|mso-list:\s*l\d/i.test(attributes)) state.kind = 'item';
  else if (/MsoTitle|MsoHeading|mso-outline-level|class="?Heading/i.test(attributes)) state.kind = 'heading';
}

function addText(state: State, raw: string): void {
  if (raw === '') return;
  const text = readEntities(raw).replaceAll(/\s+/g, ' ');
  state.line += text;
  if (state.depthOfBold > 0) state.bold += text.trim().length;
}

/** Ends the line that is being read. One that stands in bold as a whole and is short is a heading. */
function endLine(state: State): void {
  const spaced = state.line.replaceAll(/[\s\u00AD]+/g, ' ').trim();
  const text = state.kind === 'item' ? spaced.replace(BULLET, '') : spaced;
  if (text !== '') state.blocks.push({ kind: kindOf(state, text), text });
  state.line = '';
  state.bold = 0;
  if (state.kind !== 'item' || text !== '') state.kind = 'paragraph';
}

function kindOf({ kind, bold }: State, text: string): DocumentBlock['kind'] {
  if (kind !== 'paragraph') return kind;
  const whole = bold >= text.replaceAll(' ', '').length * 0.9;
  return whole && text.length <= 120 && !/[.,;:]$/.test(text) ? 'heading' : 'paragraph';
}

function isHidden(attributes: string): boolean {
  if (attributes === '') return false;
  return (
    /\bhidden(?=[\s=>]|$)/i.test(attributes.replaceAll(/"[^"]*"|'[^']*'/g, '""')) ||
    /display:\s*none|mso-list:\s*Ignore|mso-hide:\s*all|visibility:\s*hidden/i.test(attributes) ||
    /aria-hidden\s*=\s*["']?true/i.test(attributes)
  );
}

/** The place behind the end of an element, elements of its own name within it counted. */
function behindElement(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])[^>]*>`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : tag[0].endsWith('/>') ? 0 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return VOID.has(name) ? from : html.length;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'col', 'meta', 'link', 'wbr', 'area', 'source']);

function behind(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at === -1 ? html.length : at + end.length;
}
