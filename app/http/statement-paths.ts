import type { Regime } from '#app/domain/statements/regime.ts';
import type { SectionKey } from '#app/domain/statements/area.ts';
import { type Query, withQuery } from './query.ts';

/** The files in which a published statement is handed out, by the ending of their address. */
export const PUBLIC_FILE_KINDS = ['pdf', 'docx', 'html', 'txt', 'json', 'jsonld'] as const;
export type PublicFileKind = (typeof PUBLIC_FILE_KINDS)[number];

const one = (id: string, rest = '') => `/statements/${id}${rest}`;

/** Every address of the room of statements; a part of `paths`. */
export const statementPaths = {
  // all statements
  statements: (query?: Query) => withQuery('/statements', query),
  newStatement: () => '/statements/new',

  // scope, calendar, companies
  statementScope: (query?: Query) => withQuery('/statements/scope', query),
  scopeQuestions: (query?: Query) => withQuery('/statements/scope/questions', query),
  statementCalendarFile: () => '/statements/calendar.ics',
  statementCalendar: (query?: Query) => withQuery('/statements/calendar', query),
  companies: (query?: Query) => withQuery('/statements/companies', query),
  newCompany: () => '/statements/companies/new',
  company: (id: string, query?: Query) => withQuery(`/statements/companies/${id}`, query),

  // writing one statement
  statement: (id: string, query?: Query) => withQuery(one(id), query),
  statementSettings: (id: string, query?: Query) => withQuery(one(id, '/about'), query),
  statementSection: (id: string, section: SectionKey, query?: Query) =>
    withQuery(one(id, `/sections/${section}`), query),
  statementQuestion: (id: string, questionId: string, query?: Query) =>
    withQuery(one(id, `/questions/${questionId}`), query),
  statementQuestionHistory: (id: string, questionId: string, query?: Query) =>
    withQuery(one(id, `/questions/${questionId}/history`), query),
  statementUnsaved: (query?: Query) => withQuery('/statements/unsaved', query),
  unsavedAnswer: (id: string, questionId: string) => one(id, `/questions/${questionId}/unsaved`),
  statementChanges: (id: string) => one(id, '/changes'),
  statementText: (id: string) => one(id, '/text'),
  discardStatement: (id: string) => one(id, '/discard'),
  statementTasks: (id: string, query?: Query) => withQuery(one(id, '/tasks'), query),
  statementFacts: (id: string, query?: Query) => withQuery(one(id, '/facts'), query),
  statementEvidence: (id: string, query?: Query) => withQuery(one(id, '/evidence'), query),
  evidenceFile: (id: string, attachmentId: string) => one(id, `/evidence/${attachmentId}`),
  evidencePack: (id: string, query?: Query) => withQuery(one(id, '/evidence.zip'), query),
  homepagePicture: (checkId: string) => `/statements/home-page-looks/${checkId}/picture`,
  statementLastYear: (id: string, query?: Query) => withQuery(one(id, '/last-year'), query),

  // checks, benchmark, goals
  checkText: () => '/statements/check-text',
  statementCheck: (id: string, query?: Query) => withQuery(one(id, '/check'), query),
  statementBenchmark: (id: string) => one(id, '/benchmark'),
  statementGoals: (id: string, query?: Query) => withQuery(one(id, '/goals'), query),

  // registry and other countries
  statementRegistry: (id: string, query?: Query) => withQuery(one(id, '/registry'), query),
  statementRegistryGroup: (id: string, group: string, query?: Query) =>
    withQuery(one(id, `/registry/${group}`), query),
  registryReview: (id: string) => one(id, '/registry/review'),
  registryCompare: (id: string, query?: Query) => withQuery(one(id, '/registry/compare'), query),
  registrySheet: (id: string) => one(id, '/registry.xlsx'),
  statementCountries: (id: string, query?: Query) => withQuery(one(id, '/countries'), query),
  statementCountry: (id: string, regime: Regime, query?: Query) =>
    withQuery(one(id, `/countries/${regime}`), query),
  countryReport: (id: string, regime: Regime) => one(id, `/countries/${regime}/report.pdf`),
  countryQuestionnaire: (id: string) => one(id, '/countries/canada/questionnaire.xlsx'),

  // approval and papers
  statementApproval: (id: string, query?: Query) => withQuery(one(id, '/approval'), query),
  boardPack: (id: string, query?: Query) => withQuery(one(id, '/board-pack.pdf'), query),
  statementPdf: (id: string, query?: Query) => withQuery(one(id, '/statement.pdf'), query),
  approvalRules: (query?: Query) => withQuery('/statements/approval-rules', query),

  // publication
  statementPublication: (id: string, query?: Query) => withQuery(one(id, '/publication'), query),

  // requests
  statementRequests: (query?: Query) => withQuery('/statements/requests', query),
  newStatementRequest: () => '/statements/requests/new',
  statementRequest: (id: string, query?: Query) => withQuery(`/statements/requests/${id}`, query),
  requestLetter: (id: string, step: number) => `/statements/requests/${id}/letters/${step}`,

  // suppliers' statements
  supplierStatements: (query?: Query) => withQuery('/statements/suppliers', query),
  importRegistry: (query?: Query) => withQuery('/statements/suppliers/import', query),
  supplierStatement: (supplierId: string, query?: Query) =>
    withQuery(`/statements/suppliers/${supplierId}`, query),

  supplierText: (supplierId: string, query?: Query) =>
    withQuery(`/statements/suppliers/${supplierId}/text`, query),
  supplierLetter: (supplierId: string, kind: 'pdf' | 'txt') =>
    `/statements/suppliers/${supplierId}/letter.${kind}`,
  exportSupplierStatements: (kind: 'xlsx' | 'csv', query?: Query) =>
    withQuery(`/statements/suppliers/export.${kind}`, query),

  // public: a stable address for each organisation and period
  publicStatements: (locale: string, slug: string) => `/${locale}/statements/${slug}`,
  publicStatement: (locale: string, slug: string, year: string) => `/${locale}/statements/${slug}/${year}`,
  publicFile: (slug: string, year: string, kind: PublicFileKind) => `/en/statements/${slug}/${year}.${kind}`,
  publicVersion: (locale: string, slug: string, year: string, number: number) =>
    `/${locale}/statements/${slug}/${year}/versions/${number}`,
  publicVersionFile: (
    slug: string,
    year: string,
    { number, kind }: { number: number; kind: PublicFileKind },
  ) => `/en/statements/${slug}/${year}/versions/${number}.${kind}`,
  publicCard: (locale: string, slug: string) => `/${locale}/statements/${slug}/embed`,
  askOrganisation: (locale: string, slug: string, query?: Query) =>
    withQuery(`/${locale}/statements/${slug}/ask`, query),
  verifyStatement: (locale: string, query?: Query) => withQuery(`/${locale}/verify`, query),
} as const;
