import type { EvidenceFile } from '../evidence/evidence-file.ts';
import { linksIn, type PageLink } from './page-links.ts';

/**
 * What was found on the home page. linked: a link that names modern slavery leads to the statement · other-wording: a
 * link leads there, but does not say so · other-target: a link says so, but leads somewhere else · not-found: neither ·
 * not-fetched: the page could not be read.
 */
export type HomepageOutcome = 'linked' | 'other-wording' | 'other-target' | 'not-found' | 'not-fetched';

/** What is at the end of the link: the statement can be read, or why not. */
export type TargetOutcome = 'resolves' | 'login-page' | 'not-there' | 'not-fetched';

/** A picture of the home page as it is kept, sealed; it stays with the look at the page. */
export type HomepagePicture = Omit<EvidenceFile, 'id' | 'organisationId'> & { fileId: string; name: string };

/** One look at the home page, by the portal or by a person who says what they saw. */
export type HomepageCheck = {
  id: string;
  organisationId: string;
  /** The company of the group whose site it is; null for the organisation's own home page. */
  entityId: string | null;
  at: Date;
  homepage: string;
  /** fetched: Daylight read the page · by-hand: a person looked. */
  way: 'fetched' | 'by-hand';
  outcome: HomepageOutcome;
  target: TargetOutcome | null;
  /** What the link says and where it leads, where there is one. */
  link: PageLink | null;
  /** Why it could not be read, or what the person noted. */
  note: string;
  /** Where the person keeps the picture of what they saw. */
  proof: string;
  /** The picture itself, where the person sent it. */
  picture: HomepagePicture | null;
};

/** Words that name the subject, as a link on a home page should (guidance on section 54(7)). */
const NAMES_IT =
  /modern[\s-]+(?:day[\s-]+)?slavery|human[\s-]+trafficking|slavery\s+(?:and|&)\s+trafficking/i;

/** Whether the text of a link says that it leads to a statement on modern slavery or human trafficking. */
export function namesModernSlavery(text: string): boolean {
  return NAMES_IT.test(text);
}

/** Whether an address is one of the statement's own: the same place, in any language, of any year. */
export function leadsTo(address: string, base: string, statement: string): boolean {
  if (!URL.canParse(address, base) || !URL.canParse(statement)) return false;
  const [to, own] = [new URL(address, base), new URL(statement)];
  const place = (path: string) => path.replace(/^\/(?:en|ar)\//, '/').replace(/\/+$/, '');
  const [toPath, ownPath] = [place(to.pathname), place(own.pathname)];
  return to.host === own.host && (toPath === ownPath || toPath.startsWith(`${ownPath}/`));
}

/**
 * Looks for the link on a home page.
 *
 * @param statement the address under which all of the organisation's statements stand
 */
export function findStatementLink(
  html: string,
  { base, statement }: { base: string; statement: string },
): { outcome: Exclude<HomepageOutcome, 'not-fetched'>; link: PageLink | null } {
  const links = linksIn(html).filter(({ href }) => URL.canParse(href, base));
  const here = links.filter(({ href }) => leadsTo(href, base, statement));
  const linked = here.find(({ text }) => namesModernSlavery(text));
  if (linked) return { outcome: 'linked', link: shortened(linked, base) };
  const elsewhere = links.find(({ text }) => namesModernSlavery(text));
  if (elsewhere) return { outcome: 'other-target', link: shortened(elsewhere, base) };
  const [unnamed] = here;
  return unnamed
    ? { outcome: 'other-wording', link: shortened(unnamed, base) }
    : { outcome: 'not-found', link: null };
}

function shortened({ href, text }: PageLink, base: string): PageLink {
  return { href: new URL(href, base).href.slice(0, 1000), text: text.slice(0, 200) };
}

const LOGIN_PATH =
  /\/(?:log[-_]?in|sign[-_]?in|signon|sso|auth(?:enticate|entication|orize)?|account\/login|wp-login\.php)(?:[/?.]|$)/i;

/**
 * Whether an answer is a page to sign in rather than the statement: it asks for a password, leads to an address for
 * signing in, or refuses strangers.
 *
 * @param asked the address that was asked for; `url` is where the answer came from
 */
export function isLoginPage(answer: { asked: string; url: string; status: number; html: string }): boolean {
  const { asked, url, status, html } = answer;
  if (status === 401 || status === 403 || status === 407) return true;
  const asksForPassword = /<input\b[^>]*\btype\s*=\s*["']?password/i.test(html);
  if (asksForPassword && !readsAsStatement(html)) return true;
  return !LOGIN_PATH.test(new URL(asked).pathname) && LOGIN_PATH.test(new URL(url).pathname);
}

/** Far more than a page to sign in says. */
const WORDS_OF_A_STATEMENT = 250;

/** Shops have a field for a password in the head of every page: a long text on the subject is the statement all the same. */
function readsAsStatement(html: string): boolean {
  const text = html.replaceAll(/<(script|style)\b[^>]{0,500}>[^<]*/gi, ' ').replaceAll(/<[^>]*>/g, ' ');
  return namesModernSlavery(text) && text.trim().split(/\s+/).length >= WORDS_OF_A_STATEMENT;
}
