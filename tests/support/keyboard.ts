import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

const Place = z.object({ name: z.string(), tag: z.string(), seen: z.boolean() });

/** What the keyboard stands on: its name as it is read out, its element, and whether a person sees where they are. */
const WHERE = `(() => {
  const element = document.activeElement ?? document.body;
  const label = element.labels?.[0]?.textContent ?? element.textContent;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  // The parts of a field for days, and its button for a calendar, are marked by the browser.
  const isMarked = element.type === 'date' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    name: (element.getAttribute('aria-label') ?? label ?? '').replace(/\\s+/g, ' ').trim(),
    tag: element.tagName,
    seen: isMarked && isInside,
  };
})()`;

const END = '(end of the page)';

/** More stops than any page of the portal has. */
const MOST_STOPS = 200;

/**
 * Goes with the Tab key to what has this name, and holds on the way that every stop is seen.
 *
 * @param tag the element, where others of the name come before it
 */
export async function tabTo(page: Page, name: string | RegExp, tag?: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const place = Place.parse(await page.evaluate(WHERE));
    if (place.tag === 'BODY') {
      // Past the last stop of a page comes the browser's own bar, and then the first.
      if (passed.includes(END)) break;
      passed.push(END);
      continue;
    }
    expect(place, `seen after ${passed.slice(-3).join(', ')}`).toMatchObject({ seen: true });
    passed.push(place.name.slice(0, 40));
    const isIt = typeof name === 'string' ? place.name === name : name.test(place.name);
    if (isIt && (tag === undefined || tag === place.tag)) return;
  }
  throw new Error(`The Tab key does not lead to "${name}" on ${page.url()}: ${passed.join(' · ')}`);
}

/** Whether the focus is where a person goes on: after a full load anywhere, on another page at its content, else on something. */
const IS_KEPT = `(() => {
  const { before } = document.documentElement.dataset;
  const element = document.activeElement ?? document.body;
  if (before === undefined) return true;
  if (before === location.pathname) return element !== document.body;
  return element.id === 'content' || element.id === location.hash.slice(1);
})()`;

/** Presses a key, waits for what it brings, and holds that the focus is not lost by it. */
export async function pressFor(page: Page, key: string, arrived: () => Promise<void>): Promise<void> {
  await page.evaluate('document.documentElement.dataset.before = location.pathname');
  await page.keyboard.press(key);
  await arrived();
  await expect.poll(() => page.evaluate(IS_KEPT), { timeout: 60_000 }).toBe(true);
}

/** Types a day into a field of the browser's own, in the order in which this browser asks for its parts. */
export async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', number = ''] = day.split('-');
  const parts = z
    .array(z.string())
    .parse(
      await page.evaluate(
        'new Intl.DateTimeFormat(navigator.language).formatToParts(new Date()).map(({ type }) => type)',
      ),
    );
  const typed: Readonly<Record<string, string>> = { year, month, day: number };
  await page.keyboard.type(parts.flatMap((part) => typed[part] ?? []).join(''));
  expect(await page.evaluate('document.activeElement.value')).toBe(day);
}
