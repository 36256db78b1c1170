import { Link } from '@remix-run/react';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { supplierStatementOf } from '#app/domain/statements/suppliers-statements/supplier-statement-of.server.ts';
import { paths } from '#app/http/paths.ts';
import { knownFacts } from '../statements/suppliers-statements/known-facts.ts';

/** What the page of a supplier shows of its statement; null for whoever may not see statements. */
export function statementSummary(
  material: Awaited<ReturnType<typeof supplierStatementOf>> | null,
  now: Date,
) {
  return material === null ? null : knownFacts(material, now).slice(0, 3);
}

type PartProps = { supplierId: string; statement: ReturnType<typeof statementSummary> };

export function SupplierStatementPart({ supplierId, statement }: PartProps) {
  if (statement === null) return null;
  return (
    <Section
      title="Modern slavery statement"
      action={<Link to={paths.supplierStatement(supplierId)}>Its statement in full</Link>}
    >
      <FactList items={statement} />
    </Section>
  );
}
