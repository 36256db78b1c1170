import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const Findings = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/** The rules whose answer changes with the colours alone: all others read the elements and their places. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is now, one line a place: the rule and the element. WCAG 2.2 AA and good practice. */
export function findBarriers(page: Page): Promise<string[]> {
  return runAxe(page, STANDARDS);
}

/** What axe finds in the colours of the page as it is now: enough where all else was looked at in other colours. */
export function findBarriersOfColour(page: Page): Promise<string[]> {
  return runAxe(page, RULES_OF_COLOUR);
}

/** Brings axe to the page once, and asks for what it finds only: naming each element that passes takes most of the time. */
async function runAxe(page: Page, runOnly: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const run = `axe.run(document, ${options}).then((result) => result.violations)`;
  const findings = Findings.parse(await page.evaluate(run));
  return findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** How far the page runs over the side of the window, in pixels. */
export async function overflowOf(page: Page): Promise<number> {
  return z
    .number()
    .parse(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    );
}
