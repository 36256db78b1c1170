import type { StatementReading } from './supplier-statement.ts';

type Read = Pick<StatementReading, 'findings'>;

/** Whether two readings come to the same outcome in every check. */
export function sameFindings(before: Read, after: Read): boolean {
  const outcomes = new Map(before.findings.map(({ check, outcome }) => [check, outcome]));
  return (
    before.findings.length === after.findings.length &&
    after.findings.every(({ check, outcome }) => outcomes.get(check) === outcome)
  );
}
