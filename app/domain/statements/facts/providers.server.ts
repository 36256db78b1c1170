import { supplierFacts } from '#app/domain/suppliers/statement-facts.server.ts';
import type { FactProvider } from './fact.ts';

/** The rooms that can say something for statements, one line each. A room that is missing here reads "not recorded". */
export const factProviders: readonly FactProvider[] = [supplierFacts];
