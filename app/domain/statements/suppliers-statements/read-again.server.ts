import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { readingModel } from '../reading/reading-model.server.ts';
import { readingOf } from './reading-of.ts';
import { rulesEdition } from './rules-edition.server.ts';
import type { StatementReading } from './supplier-statement.ts';

type Kept = { supplier: Pick<Supplier, 'name' | 'otherNames'>; text: string; reading: StatementReading };

/** Reads a kept text by the checks as they are now; how it came and what it is stays as it was. */
export function readAgain(
  { supplier, text, reading: { way, source, kind, pages, warnings } }: Kept,
  byName: string,
  now: Date,
): StatementReading {
  const frame = { way, source, kind, pages, warnings, at: now, byName, rules: rulesEdition() };
  return readingOf(text, supplier, frame, readingModel());
}
