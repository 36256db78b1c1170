import { setTimeout as wait } from 'node:timers/promises';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { loadShippedLists } from '#app/domain/screening/lists/load-shipped-lists.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { secondDecision } from '#app/domain/screening/cases/second-decision.server.ts';
import { screeningOf, type SupplierScreening } from '#app/domain/screening/screening-of.server.ts';
import { BUILT_AT } from './person.ts';
import { supplierOf } from './supplier.ts';

const PATIENCE_MS = 90_000;

/** Loads the shipped facts and lists, once however often it is asked. */
export async function loadShipped(): Promise<void> {
  await loadFacts(BUILT_AT);
  await loadShippedLists(BUILT_AT);
}

/**
 * A supplier that the portal's own worker has screened, with what it found. Give it a listed name for a match.
 *
 * @throws Error when no worker screens it within 90 seconds
 */
export async function screenedSupplierOf(
  viewer: Viewer,
  given: Record<string, unknown>,
): Promise<SupplierScreening & { supplierId: string }> {
  const supplierId = await supplierOf(viewer, given);
  return { supplierId, ...(await nextScreening(viewer, supplierId, 0)) };
}

/** Waits until the supplier has more than so many screenings. */
export async function nextScreening(
  viewer: Viewer,
  supplierId: string,
  known: number,
): Promise<SupplierScreening> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const screening = await screeningOf(viewer, supplierId);
    if (screening.screenings.length > known) return screening;
    if (Date.now() > until) throw new Error('The supplier was not screened in time');
    await wait(100);
  }
}

/** Confirms a match as two people do: the first proposes, the second agrees. */
export async function confirmedByTwo(first: Viewer, second: Viewer, matchId: string): Promise<void> {
  await decide(first, matchId, { decision: 'confirmed', comment: 'Same address.' }, BUILT_AT);
  await secondDecision(second, matchId, { answer: 'confirm' }, BUILT_AT);
}

/** The id of a match of a new supplier with this name. */
export async function matchOf(viewer: Viewer, name: string): Promise<string> {
  await loadShipped();
  const { matches } = await screenedSupplierOf(viewer, { name, country: 'CHN' });
  const [first] = matches;
  if (first === undefined) throw new Error(`${name} is on no list`);
  return first.matchId;
}
