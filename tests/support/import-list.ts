import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from './builders/organisation.ts';
import type { Portal } from './portal.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** A compliance officer of a new organisation. */
export async function officerOf(portal: Portal, organisation: string): Promise<SignedIn> {
  const owner = await organisationWithOwner(organisation);
  return signIn(portal, 'compliance-officer', owner.organisationId);
}

/** A form that carries one list. */
export function upload(bytes: Buffer, fileName: string): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], fileName));
  return form;
}

/** Uploads a list, takes the guessed columns, and gives back the address of its review. */
export async function check(
  officer: SignedIn,
  bytes: Buffer,
  fileName: string,
  fields: Record<string, string> = {},
) {
  const { location } = await officer.post(paths.importSuppliers(), upload(bytes, fileName));
  const columns = await officer.get(location);
  const guessed = Object.fromEntries(
    columns.texts('select').map((_text, place) => {
      const select = columns.find(`select[name="column-${place}"]`);
      return [`column-${place}`, select?.querySelector('option[selected]')?.getAttribute('value') ?? ''];
    }),
  );
  const answer = await officer.post(location, { ...guessed, currency: 'GBP', ...fields, intent: 'check' });
  return { location, columns, answer };
}

/** Presses the button that saves, and waits for the job. */
export async function save(officer: SignedIn, location: string) {
  const started = await officer.post(location, { intent: 'save' });
  expect(started.location).toMatch(/^\/jobs\//);
  for (let round = 0; round < 600; round++) {
    const page = await officer.get(location);
    if (page.text.includes('suppliers added')) return { page, job: started.location };
    await pause(100);
  }
  throw new Error('The import was not saved in time');
}
