import type { LegalEntity } from './legal-entity.ts';

type Member = Pick<LegalEntity, 'id' | 'name' | 'parentId'>;

export type GroupNode<Company extends Member> = { company: Company; below: GroupNode<Company>[] };

/**
 * The companies under their parents, in the order given. A company whose parent is not among them stands at the top; one
 * whose parents lead round in a circle does too, so that none is left out.
 */
export function groupTree<Company extends Member>(companies: readonly Company[]): GroupNode<Company>[] {
  const known = new Map(companies.map((company) => [company.id, company]));
  const top = companies.filter(
    (company) =>
      company.parentId === null || !known.has(company.parentId) || isUnder(known, company, company.id),
  );
  const nodeOf = (company: Company): GroupNode<Company> => ({
    company,
    below: companies.filter((one) => one.parentId === company.id && !top.includes(one)).map(nodeOf),
  });
  return top.map(nodeOf);
}

/** Whether a company with this parent would stand under itself. */
export function wouldCircle(companies: readonly Member[], id: string, parentId: string | null): boolean {
  if (parentId === null) return false;
  const known = new Map(companies.map((company) => [company.id, company]));
  const parent = known.get(parentId);
  return parentId === id || (parent !== undefined && isUnder(known, parent, id));
}

/** Whether the company with this id is among the parents of the company. */
function isUnder(known: ReadonlyMap<string, Member>, company: Member, id: string): boolean {
  const seen = new Set<string>();
  for (let at: Member | undefined = company; at && at.parentId !== null; at = known.get(at.parentId)) {
    if (at.parentId === id) return true;
    if (seen.has(at.parentId)) return false;
    seen.add(at.parentId);
  }
  return false;
}
