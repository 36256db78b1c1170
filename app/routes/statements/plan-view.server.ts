import type { Viewer } from '#app/domain/access/viewer.ts';
import { listCompanies } from '#app/domain/statements/entities/list-companies.server.ts';
import { listStatements } from '#app/domain/statements/list-statements.server.ts';
import { REGIME_NAMES } from '#app/domain/statements/regime.ts';
import type { Statement, StatementMember } from '#app/domain/statements/statement.ts';
import { longDay, periodName } from '#app/domain/statements/statement-title.ts';
import type { PlanInWords } from './plan-facts.tsx';
import type { PlanChoices, PlanValues } from './plan-fields.tsx';
import { standingWords } from './words.ts';

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

/** The plan as it stands, for whoever may read and not change it. */
export async function planInWords(viewer: Viewer, statement: Statement): Promise<PlanInWords> {
  const { kind, entityId, period, regimes, previousId, members } = statement;
  const [companies, statements] = await Promise.all([listCompanies(viewer), listStatements(viewer)]);
  const last = statements.find(({ id }) => id === previousId);
  return {
    stands: standingWords(statement),
    speaksFor: kind === 'group' ? 'A group' : 'One organisation',
    organisation: companies.find(({ id }) => id === entityId)?.name ?? '',
    days: `${longDay(period.from)} to ${longDay(period.to)}`,
    laws: regimes.map((regime) => REGIME_NAMES[regime]),
    last: last ? { id: last.id, label: `${last.organisation}, ${periodName(last.period)}` } : null,
    covered: members.filter(({ included }) => included).map(nameOf),
    notCovered: members
      .filter(({ included }) => !included)
      .map((member) => (member.reason ? `${nameOf(member)}: ${member.reason}` : nameOf(member))),
  };
}

function nameOf({ name, companyNumber }: StatementMember): string {
  return companyNumber ? `${name} (${companyNumber})` : name;
}
