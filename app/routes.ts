import { PUBLIC_FILE_KINDS } from './http/statement-paths.ts';
import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

/** The site map: every address, one line each. */
export default [
  // public pages
  index('routes/public/start.tsx'),
  route(':locale', 'routes/public/home.tsx'),
  route(':locale/data-sources', 'routes/public/data-sources/page.tsx'),
  route(':locale/sign-in', 'routes/access/sign-in.tsx'),
  route(':locale/second-step', 'routes/access/second-step.tsx'),
  route(':locale/forgot', 'routes/access/forgot.tsx'),
  route(':locale/reset/:token', 'routes/access/reset.tsx'),
  route(':locale/invitation/:token', 'routes/access/invitation.tsx'),
  route(':locale/unsubscribe/:token', 'routes/public/unsubscribe.tsx'),
  route('sign-out', 'routes/access/sign-out.ts'),
  route('examples', 'routes/examples/page.tsx'),
  route('examples/refused', 'routes/examples/refused-page.tsx'),
  route('examples/frame', 'routes/examples/frame-page.tsx'),
  route('appearance', 'routes/appearance.tsx'),
  route('api/v1/docs', 'routes/api/docs.tsx'),

  // published statements, their files and their proof
  route(':locale/verify', 'routes/statements-public/verify.tsx'),
  route(':locale/statements/:slug', 'routes/statements-public/page.tsx', { id: 'public-newest' }),
  route(':locale/statements/:slug/ask', 'routes/statements-public/ask.tsx'),
  route(':locale/statements/:slug/embed', 'routes/statements-public/embed.tsx'),
  route(':locale/statements/:slug/:year', 'routes/statements-public/page.tsx', { id: 'public-year' }),
  route(':locale/statements/:slug/:year/versions/:version', 'routes/statements-public/page.tsx', {
    id: 'public-version',
  }),
  ...PUBLIC_FILE_KINDS.flatMap((kind) => [
    route(`:locale/statements/:slug.${kind}`, 'routes/statements-public/file.ts', { id: `newest-${kind}` }),
    route(`:locale/statements/:slug/:year.${kind}`, 'routes/statements-public/file.ts', {
      id: `year-${kind}`,
    }),
    route(`:locale/statements/:slug/:year/versions/:version.${kind}`, 'routes/statements-public/file.ts', {
      id: `version-${kind}`,
    }),
  ]),

  // signed-in pages
  layout('routes/frame.tsx', [
    route('overview', 'routes/overview.tsx'),
    route('jobs/:jobId', 'routes/jobs/job.tsx'),

    // suppliers
    route('suppliers', 'routes/suppliers/list.tsx'),
    route('suppliers/new', 'routes/suppliers/new.tsx'),
    route('suppliers/import', 'routes/suppliers/import.tsx'),
    route('suppliers/import/:importId', 'routes/suppliers/import-one.tsx'),
    route('suppliers/:supplierId', 'routes/suppliers/supplier.tsx'),
    route('suppliers/:supplierId/edit', 'routes/suppliers/edit.tsx'),
    route('suppliers/:supplierId/history', 'routes/suppliers/history.tsx'),

    // risk
    route('risk', 'routes/risk/portfolio.tsx'),
    route('risk/countries', 'routes/risk/countries.tsx'),
    route('risk/countries/:iso3', 'routes/risk/country.tsx'),
    route('risk/sectors', 'routes/risk/sectors.tsx'),
    route('risk/sectors/:division', 'routes/risk/sector.tsx'),
    route('risk/corridors', 'routes/risk/corridors.tsx'),
    route('risk/goods', 'routes/risk/goods.tsx'),
    route('risk/goods/:good', 'routes/risk/good.tsx'),
    route('risk/suppliers/:supplierId', 'routes/risk/supplier-risk.tsx'),

    // cross-check
    route('screening', 'routes/screening/queue.tsx'),
    route('screening/matches/:matchId', 'routes/screening/match.tsx'),
    route('screening/allowances', 'routes/screening/allowances.tsx'),
    route('screening/allowances/:allowanceId', 'routes/screening/allowance.tsx'),
    route('screening/settings', 'routes/screening/settings.tsx'),
    route('screening/suppliers/:supplierId', 'routes/screening/supplier.tsx'),
    route('screening/alerts', 'routes/screening/alerts.tsx'),
    route('screening/threshold', 'routes/screening/threshold.tsx'),
    route('screening/lists', 'routes/screening/lists.tsx'),
    route('screening/lists/import', 'routes/screening/list-import.tsx'),
    route('screening/lists/import/:listImportId', 'routes/screening/list-import-one.tsx'),
    route('screening/lists/:listId', 'routes/screening/list.tsx'),
    route('screening/lists/:listId/changes/:versionId', 'routes/screening/list-changes.tsx'),

    // statements
    route('statements', 'routes/statements/list.tsx'),

    // statements: scope, calendar, companies
    route('statements/scope', 'routes/statements/scope/scope.tsx'),
    route('statements/scope/questions', 'routes/statements/scope/questions.tsx'),
    route('statements/calendar', 'routes/statements/calendar/calendar.tsx'),
    route('statements/companies', 'routes/statements/companies/list.tsx'),
    route('statements/companies/new', 'routes/statements/companies/new.tsx'),
    route('statements/companies/:entityId', 'routes/statements/companies/company.tsx'),

    // statements: one, step by step
    route('statements/new', 'routes/statements/new.tsx'),
    layout('routes/statements/path.ts', [
      route('statements/:statementId', 'routes/statements/statement.tsx'),
      route('statements/:statementId/about', 'routes/statements/about.tsx'),
      route('statements/:statementId/sections/:section', 'routes/statements/section.tsx'),
      route('statements/:statementId/questions/:questionId', 'routes/statements/question.tsx'),
      route(
        'statements/:statementId/questions/:questionId/history',
        'routes/statements/question-history.tsx',
      ),
      route('statements/:statementId/tasks', 'routes/statements/tasks.tsx'),
      route('statements/:statementId/changes', 'routes/statements/changes.tsx'),
      route('statements/:statementId/text', 'routes/statements/text.tsx'),
      route('statements/:statementId/discard', 'routes/statements/discard.tsx'),
      route('statements/:statementId/facts', 'routes/statements/facts/page.tsx'),
      route('statements/:statementId/evidence', 'routes/statements/evidence/page.tsx'),
      route('statements/:statementId/last-year', 'routes/statements/last-year/page.tsx'),
      route('statements/:statementId/check', 'routes/statements/check/check.tsx'),
      route('statements/:statementId/benchmark', 'routes/statements/benchmark/benchmark.tsx'),
      route('statements/:statementId/goals', 'routes/statements/benchmark/goals.tsx'),
      route('statements/:statementId/registry', 'routes/statements/registry/overview.tsx'),
      route('statements/:statementId/registry/review', 'routes/statements/registry/review.tsx'),
      route('statements/:statementId/registry/compare', 'routes/statements/registry/compare.tsx'),
      route('statements/:statementId/registry/:group', 'routes/statements/registry/group.tsx'),
      route('statements/:statementId/countries', 'routes/statements/countries/overview.tsx'),
      route('statements/:statementId/countries/:regime', 'routes/statements/countries/country.tsx'),
      route('statements/:statementId/approval', 'routes/statements/approval/approval.tsx'),
      route('statements/:statementId/publication', 'routes/statements/publication/publication.tsx'),
    ]),

    // statements: any text, and the rules of approval
    route('statements/check-text', 'routes/statements/check/check-text.tsx'),
    route('statements/approval-rules', 'routes/statements/approval/rules.tsx'),

    // statements: requests
    route('statements/requests', 'routes/statements/requests/list.tsx'),
    route('statements/requests/new', 'routes/statements/requests/new.tsx'),
    route('statements/requests/:requestId', 'routes/statements/requests/request.tsx'),
    route('statements/requests/:requestId/letters/:step', 'routes/statements/requests/letter.tsx'),

    // statements: suppliers' statements
    route('statements/suppliers', 'routes/statements/suppliers-statements/list.tsx'),
    route('statements/suppliers/import', 'routes/statements/suppliers-statements/import.tsx'),
    route('statements/suppliers/:supplierId', 'routes/statements/suppliers-statements/supplier.tsx'),
    route('statements/suppliers/:supplierId/text', 'routes/statements/suppliers-statements/text.tsx'),

    // settings
    route('settings', 'routes/settings/index.ts'),
    route('settings/organisation', 'routes/settings/organisation.tsx'),
    route('settings/people', 'routes/settings/people.tsx'),
    route('settings/security', 'routes/settings/security.tsx'),
    route('settings/api-tokens', 'routes/settings/api-tokens.tsx'),
    route('settings/api-tokens/:tokenId', 'routes/settings/api-token.tsx'),
    route('settings/alerts', 'routes/settings/alerts.tsx'),
    route('settings/webhooks', 'routes/settings/webhooks.tsx'),
    route('settings/webhooks/:webhookId', 'routes/settings/webhook.tsx'),
    route('settings/recurring', 'routes/settings/recurring.tsx'),
    route('settings/ledger', 'routes/settings/ledger.tsx'),
  ]),
  route('jobs/:jobId/events', 'routes/jobs/events.ts'),
  route('statements/calendar.ics', 'routes/statements/calendar/calendar-file.ts'),
  route('statements/:statementId/statement.pdf', 'routes/statements/approval/statement-pdf.ts'),
  route('statements/:statementId/evidence.zip', 'routes/statements/evidence/pack.ts'),
  route('statements/:statementId/evidence/:attachmentId', 'routes/statements/evidence/file.ts'),
  route('statements/home-page-looks/:checkId/picture', 'routes/statements/publication/homepage-picture.ts'),
  route('statements/:statementId/board-pack.pdf', 'routes/statements/approval/board-pack.ts'),
  route('statements/unsaved', 'routes/statements/unsaved.tsx'),
  route('statements/:statementId/questions/:questionId/unsaved', 'routes/statements/unsaved-answer.ts'),
  route('risk/summary.pdf', 'routes/risk/summary-pdf.ts'),
  route('screening/matches/:matchId/dossier.pdf', 'routes/screening/dossier.ts'),
  route('screening/matches/:matchId/files/:fileId', 'routes/screening/evidence-file.ts'),
  route('screening/results.xlsx', 'routes/screening/results.ts'),
  route('suppliers/template.xlsx', 'routes/suppliers/template.ts', { id: 'supplier-template-xlsx' }),
  route('suppliers/template.csv', 'routes/suppliers/template.ts', { id: 'supplier-template-csv' }),
  route('statements/suppliers/export.xlsx', 'routes/statements/suppliers-statements/export.ts', {
    id: 'supplier-statements-xlsx',
  }),
  route('statements/suppliers/export.csv', 'routes/statements/suppliers-statements/export.ts', {
    id: 'supplier-statements-csv',
  }),
  route('statements/suppliers/:supplierId/letter.pdf', 'routes/statements/suppliers-statements/letter.ts', {
    id: 'supplier-letter-pdf',
  }),
  route('statements/suppliers/:supplierId/letter.txt', 'routes/statements/suppliers-statements/letter.ts', {
    id: 'supplier-letter-txt',
  }),
  route('suppliers/export.xlsx', 'routes/suppliers/export.ts', { id: 'supplier-export-xlsx' }),
  route('suppliers/export.csv', 'routes/suppliers/export.ts', { id: 'supplier-export-csv' }),
  route('suppliers/import/:importId/refused.xlsx', 'routes/suppliers/refused.ts'),
  route(
    'statements/:statementId/countries/canada/questionnaire.xlsx',
    'routes/statements/countries/questionnaire.ts',
  ),
  route('statements/:statementId/countries/:regime/report.pdf', 'routes/statements/countries/report.ts'),
  route('statements/:statementId/registry.xlsx', 'routes/statements/registry/sheet.ts'),
  route('settings/ledger/export.jsonl', 'routes/settings/ledger-export.ts'),

  // anything else
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
