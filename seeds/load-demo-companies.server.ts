import type { Viewer } from '#app/domain/access/viewer.ts';
import { addCompany } from '#app/domain/statements/entities/add-company.server.ts';
import { CompanyDraft, OfficerDraft } from '#app/domain/statements/entities/company-draft.ts';
import { keepOfficer } from '#app/domain/statements/entities/keep-officer.server.ts';
import type { LegalEntity } from '#app/domain/statements/entities/legal-entity.ts';
import { findCompany } from '#app/domain/statements/entities/find-company.server.ts';
import { type DemoCompanyDraft, HOME, LOGISTICS, REPORTING } from './demo/statements/companies.ts';

export type DemoCompanies = Record<'reporting' | 'logistics' | 'home', LegalEntity>;

/** Adds the companies of the invented group with their officers. */
export async function loadDemoCompanies(owner: Viewer, now: Date): Promise<DemoCompanies> {
  const reporting = await add(owner, REPORTING, null, now);
  return {
    reporting,
    logistics: await add(owner, LOGISTICS, reporting.id, now),
    home: await add(owner, HOME, reporting.id, now),
  };
}

async function add(
  owner: Viewer,
  { officers, leftOn, ...company }: DemoCompanyDraft,
  parentId: string | null,
  now: Date,
): Promise<LegalEntity> {
  const draft = CompanyDraft.parse({
    ...company,
    legalForm: 'company',
    country: 'GBR',
    website: 'https://alderwick.example.org',
    yearEndDay: 30,
    yearEndMonth: 9,
    ...(parentId === null ? {} : { parentId }),
    ...(leftOn === undefined ? {} : { leftOn }),
  });
  const id = await addCompany(owner, draft, now);
  for (const { until: _until, from, ...officer } of officers) {
    const known = await findCompany(owner, id);
    const person = OfficerDraft.parse({ ...officer, ...(from === null ? {} : { from }) });
    await keepOfficer(owner, known, { officerId: null, draft: person }, now);
  }
  return findCompany(owner, id);
}
