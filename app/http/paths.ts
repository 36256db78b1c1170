import { type Query, withQuery } from './query.ts';
import { statementPaths } from './statement-paths.ts';

/** Every address of the portal, by name. Pages and mails take addresses from here, never from their own text. */
export const paths = {
  // public pages
  home: (locale: string) => `/${locale}`,
  signIn: (locale: string, query?: Query) => withQuery(`/${locale}/sign-in`, query),
  secondStep: (locale: string) => `/${locale}/second-step`,
  forgot: (locale: string) => `/${locale}/forgot`,
  reset: (locale: string, token: string) => `/${locale}/reset/${token}`,
  invitation: (locale: string, token: string) => `/${locale}/invitation/${token}`,
  dataSources: (locale: string) => `/${locale}/data-sources`,
  examples: () => '/examples',
  refusedExample: () => '/examples/refused',
  frameExample: () => '/examples/frame',
  appearance: () => '/appearance',

  // the frame
  overview: () => '/overview',
  signOut: () => '/sign-out',
  job: (id: string) => `/jobs/${id}`,
  jobEvents: (id: string) => `/jobs/${id}/events`,

  // suppliers
  suppliers: (query?: Query) => withQuery('/suppliers', query),
  newSupplier: () => '/suppliers/new',
  supplier: (id: string, query?: Query) => withQuery(`/suppliers/${id}`, query),
  editSupplier: (id: string) => `/suppliers/${id}/edit`,
  supplierHistory: (id: string, query?: Query) => withQuery(`/suppliers/${id}/history`, query),
  importSuppliers: () => '/suppliers/import',
  supplierImport: (id: string, query?: Query) => withQuery(`/suppliers/import/${id}`, query),
  refusedRows: (importId: string) => `/suppliers/import/${importId}/refused.xlsx`,
  supplierTemplate: (format: 'xlsx' | 'csv') => `/suppliers/template.${format}`,
  supplierExport: (format: 'xlsx' | 'csv', query?: Query) => withQuery(`/suppliers/export.${format}`, query),

  // cross-check
  screening: (query?: Query) => withQuery('/screening', query),
  match: (id: string, query?: Query) => withQuery(`/screening/matches/${id}`, query),
  evidence: (matchId: string, fileId: string) => `/screening/matches/${matchId}/files/${fileId}`,
  dossier: (matchId: string) => `/screening/matches/${matchId}/dossier.pdf`,
  allowances: (query?: Query) => withQuery('/screening/allowances', query),
  allowance: (id: string, query?: Query) => withQuery(`/screening/allowances/${id}`, query),
  caseSettings: (query?: Query) => withQuery('/screening/settings', query),
  supplierScreening: (supplierId: string, query?: Query) =>
    withQuery(`/screening/suppliers/${supplierId}`, query),
  alerts: (query?: Query) => withQuery('/screening/alerts', query),
  lists: () => '/screening/lists',
  list: (id: string, query?: Query) => withQuery(`/screening/lists/${id}`, query),
  importList: (query?: Query) => withQuery('/screening/lists/import', query),
  listImport: (id: string) => `/screening/lists/import/${id}`,
  listChanges: (id: string, versionId: string, query?: Query) =>
    withQuery(`/screening/lists/${id}/changes/${versionId}`, query),
  screeningResults: () => '/screening/results.xlsx',
  threshold: (query?: Query) => withQuery('/screening/threshold', query),

  // statements
  ...statementPaths,

  // risk
  risk: (query?: Query) => withQuery('/risk', query),
  supplierRisk: (supplierId: string) => `/risk/suppliers/${supplierId}`,
  countries: () => '/risk/countries',
  country: (iso3: string) => `/risk/countries/${iso3}`,
  sectors: () => '/risk/sectors',
  sector: (division: string) => `/risk/sectors/${division}`,
  corridors: () => '/risk/corridors',
  goods: (query?: Query) => withQuery('/risk/goods', query),
  good: (slug: string) => `/risk/goods/${encodeURIComponent(slug)}`,
  riskSummary: () => '/risk/summary.pdf',

  // the interface for programs
  api: () => '/api/v1',
  apiDocs: () => '/api/v1/docs',
  openApi: () => '/api/v1/openapi.json',

  // settings
  settings: () => '/settings',
  organisationSettings: () => '/settings/organisation',
  people: (query?: Query) => withQuery('/settings/people', query),
  security: (query?: Query) => withQuery('/settings/security', query),
  apiTokens: (query?: Query) => withQuery('/settings/api-tokens', query),
  apiToken: (id: string) => `/settings/api-tokens/${id}`,
  alertSettings: (query?: Query) => withQuery('/settings/alerts', query),
  unsubscribe: (locale: string, token: string) => `/${locale}/unsubscribe/${token}`,
  webhooks: (query?: Query) => withQuery('/settings/webhooks', query),
  webhook: (id: string, query?: Query) => withQuery(`/settings/webhooks/${id}`, query),
  recurringWork: () => '/settings/recurring',
  ledger: (query?: Query) => withQuery('/settings/ledger', query),
  ledgerExport: () => '/settings/ledger/export.jsonl',
};
