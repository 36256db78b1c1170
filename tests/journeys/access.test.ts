import { expect, test } from 'vitest';
import { waitingJob } from '#tests/support/builders/job.ts';
import { memberOf, TEST_PASSWORD } from '#tests/support/builders/person.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();

test('a person signs in, sees what there is, and signs out: no complaint, no other host', async () => {
  const person = await memberOf(portal.owner.organisationId, 'owner');
  const job = await waitingJob(portal.owner);
  const { browser, complaints, strangers } = await startBrowser(portal.address);
  const page = await browser.newPage();
  await page.goto('/overview');
  await page.getByLabel('Email address').fill(person.email);
  await page.getByLabel('Password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();

  const rail = page.getByRole('navigation', { name: 'Rooms' });
  await rail.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Organisation', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Your security' }).click();
  await page.getByRole('button', { name: 'Set up a second step' }).click();
  const picture = page.getByAltText('Square code for your authenticator app');
  await picture.waitFor();
  expect(await picture.evaluate((element) => element.clientWidth)).toBeGreaterThan(100);

  await page.goto(`/jobs/${job}`);
  await page.getByText('You may leave this page').waitFor();
  await rail.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('link', { name: 'Working out the risk of suppliers' }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out.').waitFor();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('without script the same is done by forms and links', async () => {
  const person = await memberOf(portal.owner.organisationId, 'owner');
  const { browser } = await startBrowser(portal.address, { script: false, width: 320, height: 640 });
  const page = await browser.newPage();
  await page.goto('/en/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Enter your password' }).waitFor();
  await page.getByLabel('Email address').fill(person.email);
  await page.getByLabel('Password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  await page.goto('/settings/organisation');
  await page.getByLabel('Name of the organisation').fill('Northwind and Daughters');
  await page.getByRole('button', { name: 'Save the organisation' }).click();
  await page.getByText('Your changes are saved').waitFor();
  expect(await page.getByLabel('Name of the organisation').inputValue()).toBe('Northwind and Daughters');
});
