import { riskFacts } from '#app/domain/risk/statement-facts.server.ts';
import { listFacts } from '#app/domain/screening/lists/statement-facts.server.ts';
import { screeningFacts } from '#app/domain/screening/statement-facts.server.ts';
import { supplierFacts } from '#app/domain/suppliers/statement-facts.server.ts';
import { supplierStatementFacts } from '../suppliers-statements/statement-facts.server.ts';
import { goalFacts } from '../benchmark/statement-facts.server.ts';
import type { FactProvider } from './fact.ts';

/** The rooms that can say something for statements, one line each. A room that is missing here reads "not recorded". */
export const factProviders: readonly FactProvider[] = [
  supplierFacts,
  screeningFacts,
  riskFacts,
  listFacts,
  supplierStatementFacts,
  goalFacts,
];
