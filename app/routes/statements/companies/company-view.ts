import { countryName } from '#app/domain/reference/countries.ts';
import { type GroupNode, groupTree } from '#app/domain/statements/entities/group-tree.ts';
import { LEGAL_FORM_NAMES, type LegalEntity } from '#app/domain/statements/entities/legal-entity.ts';
import { inGroup, qualifiedSigners } from '#app/domain/statements/entities/offices.ts';
import type { TreeNode } from '#app/components/charts/tree.tsx';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { MONTH_NAMES } from '#app/domain/wording/written.ts';

/** "31 March" of "03-31". */
export function yearEndWords(yearEnd: string | null): string {
  if (yearEnd === null) return 'Not recorded';
  const [month, day] = yearEnd.split('-').map(Number);
  return `${day} ${MONTH_NAMES[(month ?? 1) - 1]}`;
}

/** Whether and since when a company is part of the group, in words. */
export function groupWords({ joinedOn, leftOn }: LegalEntity, today: string): string {
  const since = joinedOn === null ? null : formatPartialDate('en', joinedOn);
  if (leftOn !== null) {
    const day = formatPartialDate('en', leftOn);
    return leftOn < today ? `Left on ${day}` : `Leaves on ${day}`;
  }
  if (since === null) return 'Part of the group';
  return joinedOn !== null && joinedOn > today ? `Joins on ${since}` : `Since ${since}`;
}

/** A row of the table of companies. */
export function companyRow(company: LegalEntity, names: ReadonlyMap<string, string>, today: string) {
  const { id, name, companyNumber, legalForm, country, parentId, yearEnd } = company;
  return {
    id,
    name,
    number: companyNumber ?? '',
    form: LEGAL_FORM_NAMES[legalForm],
    country: country === null ? '' : countryName(country),
    parent: parentId === null ? '' : (names.get(parentId) ?? ''),
    group: groupWords(company, today),
    yearEnd: yearEndWords(yearEnd),
    signers: qualifiedSigners(company, today).map((officer) => officer.name),
  };
}

/** The companies as the picture of the group shows them. */
export function companyTree(companies: readonly LegalEntity[], today: string): TreeNode[] {
  const toNode = ({ company, below }: GroupNode<LegalEntity>): TreeNode => {
    const country = company.country === null ? '' : `, ${countryName(company.country)}`;
    const here = inGroup(company, today);
    const group = here ? '' : `. ${groupWords(company, today)}`;
    return {
      key: company.id,
      label: company.name,
      href: paths.company(company.id),
      about: `${LEGAL_FORM_NAMES[company.legalForm]}${country}${group}`,
      past: !here,
      below: below.map(toNode),
    };
  };
  return groupTree(companies).map(toNode);
}

/** What stands in the form of a company, by the names of its fields. */
export function companyFields(company: LegalEntity) {
  const [month, day] = company.yearEnd?.split('-').map(Number) ?? [];
  return {
    name: company.name,
    companyNumber: company.companyNumber,
    legalForm: company.legalForm,
    country: company.country,
    address: company.address,
    website: company.website,
    hasNoWebsite: company.hasNoWebsite,
    parentId: company.parentId,
    joinedOn: company.joinedOn,
    leftOn: company.leftOn,
    yearEndDay: day ?? null,
    yearEndMonth: month ?? null,
  };
}
export type CompanyFieldValues = Partial<ReturnType<typeof companyFields>>;
