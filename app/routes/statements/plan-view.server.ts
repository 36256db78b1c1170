import type { Viewer } from '#app/domain/access/viewer.ts';
import { listCompanies } from '#app/domain/statements/entities/list-companies.server.ts';
import { listStatements } from '#app/domain/statements/list-statements.server.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import type { PlanChoices, PlanValues } from './plan-fields.tsx';

/** What the form of a plan offers: the companies, and the other statements. */
export async function planChoices(viewer: Viewer, ownId: string | null): Promise<PlanChoices> {
  const [companies, statements] = await Promise.all([listCompanies(viewer), listStatements(viewer)]);
  return {
    companies: companies.map(({ id, name }) => ({ value: id, label: name })),
    statements: statements
      .filter(({ id, state }) => id !== ownId && state !== 'withdrawn')
      .map(({ id, organisation, period }) => ({
        value: id,
        label: `${organisation}, ${periodName(period)}`,
      })),
  };
}

/** The form as a statement stands. */
export function planValues(statement: Statement): PlanValues {
  const { kind, entityId, period, regimes, previousId, members } = statement;
  return { kind, entityId, ...period, regimes, previousId: previousId ?? 'none', members };
}
