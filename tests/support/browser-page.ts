import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { findBarriers, overflowOf } from './accessibility.ts';
import { TEST_PASSWORD } from './builders/person.ts';

/** Signs a person in by the form, and waits for the overview. */
export async function signInAs(page: Page, { email }: { email: string }): Promise<void> {
  await page.goto(paths.signIn('en'));
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
}

/** Holds a page to having no barriers and not running over the side, wide and on a phone. Ends wide. */
export async function expectSound(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect([page.url(), width, await findBarriers(page)]).toEqual([page.url(), width, []]);
    expect([page.url(), width, await overflowOf(page)]).toEqual([page.url(), width, 0]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
