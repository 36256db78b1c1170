import { AsyncLocalStorage } from 'node:async_hooks';
import mongoose from 'mongoose';

const inside = new AsyncLocalStorage<true>();

/**
 * Runs the work in one transaction: all of it is saved or none. Models used inside join by themselves, through
 * Mongoose's async local storage. The work may run more than once when the store reports a passing conflict, so it
 * must not touch anything outside the store. No parallel operations inside: one session carries one at a time.
 * Called inside another transaction it joins that one.
 */
export async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  if (inside.getStore()) return work();
  return inside.run(true, () => mongoose.connection.transaction(work));
}
