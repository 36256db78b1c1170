import type { RegistryEntry } from '#app/domain/statements/suppliers-statements/registry-entry.ts';

/** An invented entry of the registry for the year to 31 March 2025; give what matters to the test. */
export function registryEntry(part: Partial<RegistryEntry> = {}): RegistryEntry {
  return {
    id: 'entry',
    organisationId: 'one',
    supplierId: 'supplier',
    key: 'key',
    match: 'number',
    score: null,
    year: 2025,
    name: 'TARNBROOK MILLS LIMITED',
    companyNumber: null,
    group: false,
    parent: null,
    url: null,
    summaryUrl: null,
    from: '2024-04-01',
    to: '2025-03-31',
    approvedOn: null,
    updatedOn: null,
    turnover: null,
    areas: {
      structure: true,
      policies: true,
      risk: false,
      'due-diligence': true,
      training: null,
      effectiveness: true,
    },
    further: [],
    importId: 'import',
    ...part,
  };
}
