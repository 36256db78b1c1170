import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyOwnChain } from '#app/domain/ledger/verify-own-chain.server.ts';
import { goalInWords } from '#app/domain/statements/benchmark/goal.ts';
import { listGoals } from '#app/domain/statements/benchmark/list-goals.server.ts';
import { checkDraft } from '#app/domain/statements/check/check-draft.server.ts';
import { factsOfStatement } from '#app/domain/statements/facts/facts-of-statement.server.ts';
import { plainText } from '#app/domain/statements/facts/marked-text.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { listStatements } from '#app/domain/statements/list-statements.server.ts';
import { findScope } from '#app/domain/statements/regimes/find-scope.server.ts';
import { inScope } from '#app/domain/statements/regimes/in-scope.ts';
import { listRequests } from '#app/domain/statements/requests/view-requests.server.ts';
import { supplierStatementOf } from '#app/domain/statements/suppliers-statements/supplier-statement-of.server.ts';
import { composeContent } from '#app/domain/statements/writing/compose-content.server.ts';
import { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import { type Database, openDatabase } from '#app/platform/database.server.ts';
import { registryAnswersOf } from '#models/registry-answers.server.ts';
import { publishedVersionsOf } from '#models/statement-version.server.ts';
import { DEMO_COMPANY } from '#seeds/demo/company.ts';
import { type DemoViewers, loadDemoCompany } from '#seeds/load-demo-company.server.ts';
import { loadDemoStatements } from '#seeds/load-demo-statements.server.ts';
import { loadReferences } from '#seeds/load-references.server.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';
import { runBundledList } from './run-list.ts';

const MOMENT = new Date('2026-11-22T09:00:00Z');
let database: Database;
let viewers: DemoViewers;

function officer() {
  const found = viewers.get('compliance-officer');
  if (!found) throw new Error('no compliance officer');
  return found;
}

beforeAll(async () => {
  database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'out/test' });
  await loadReferences(MOMENT);
  viewers = await loadDemoCompany(DEMO_COMPANY, MOMENT);
  await runBundledList(officer());
  await loadDemoStatements(viewers, MOMENT);
});
afterAll(() => database.close());

test('last year’s statement is published with a signature, this year’s is a draft that follows it', async () => {
  const [draft, published] = await listStatements(officer());
  expect(draft).toMatchObject({ state: 'draft', previousId: published?.id, period: { to: '2026-09-30' } });
  expect(published).toMatchObject({ state: 'published', period: { to: '2025-09-30' } });
  const [version] = await publishedVersionsOf(officer().organisationId);
  expect(version).toMatchObject({
    openClaims: [],
    approval: { approvedOn: '2026-01-20', secondPerson: 'not-needed' },
    signature: { name: 'Margaret Ellwood (demo)', signedOn: '2026-01-22' },
  });
});

test('every name of a company or a person in the statements is marked as invented', async () => {
  const [version] = await publishedVersionsOf(officer().organisationId);
  const texts =
    version?.content.sections.flatMap(({ answers }) => answers.map(({ text }) => text)).join(' ') ?? '';
  expect(texts.match(/Alderwick (?:Stores plc|Logistics Limited|Home Limited)(?! \(demo\))/g)).toBeNull();
  expect(texts).toContain('Everything in it is invented for demonstration.');
});

test('in this year’s draft a number waits to be brought up to date, and a claim for its evidence', async () => {
  const [draft] = await listStatements(officer());
  const found = await factsOfStatement(officer(), draft?.id ?? '', MOMENT);
  expect(found.changed.map(({ key, was, now }) => [key, was, now])).toContainEqual([
    'suppliers.total',
    '198',
    '204',
  ]);
  expect(found.claims.open.map(({ sentence }) => sentence)).toContain(
    'All buyers have received training on recruitment fees.',
  );
  const texts = found.sections.flatMap(({ facts }) => facts.flatMap(({ quotedBy }) => quotedBy));
  expect(texts.length).toBeGreaterThan(10);
});

test('goals of last year have results, one of which this year’s draft quotes, and two are overdue', async () => {
  const [draft] = await listStatements(officer());
  const statement = await findStatement(officer(), draft?.id ?? '');
  const { own, lastYear } = await listGoals(officer(), statement);
  expect(own).toHaveLength(1);
  expect(lastYear.map(({ state }) => state)).toEqual(
    expect.arrayContaining(['met', 'partly-met', 'open', 'open']),
  );
  const overdue = lastYear.filter(({ state, dueOn }) => state === 'open' && dueOn < '2026-11-22');
  expect(overdue).toHaveLength(2);
  const content = await composeContent(officer(), statement, MOMENT);
  const text = content.sections.flatMap(({ answers }) => answers.map((answer) => plainText(answer.text)));
  const quoted = lastYear.filter((goal) => text.some((answer) => answer.includes(goalInWords(goal))));
  expect(quoted.map(({ state }) => state)).toEqual(['partly-met']);
});

test('no text shows a raw mark, and none of its places is left open', async () => {
  const [draft] = await listStatements(officer());
  const content = await composeContent(officer(), await findStatement(officer(), draft?.id ?? ''), MOMENT);
  const text = content.sections.flatMap(({ answers }) => answers.map((answer) => plainText(answer.text)));
  expect(text.join(' ')).not.toMatch(/\(fact:|\[\]|\{[a-z]/);
});

test('the checks of the draft know the scope, the home page from the proof by hand, and the site of the group nobody looked at', async () => {
  const [draft] = await listStatements(officer());
  const at = { now: MOMENT, publicAddress: () => 'https://daylight.example/statement' };
  const { report } = await checkDraft(officer(), draft?.id ?? '', at);
  const says = (number: string) => report.findings.find(({ check }) => check === number)?.says;
  expect(says('A1')).toMatch(/section 54 applies, with a turnover of/);
  expect(says('A9')).toBe(
    'A person confirmed the link by hand. Not looked at yet, or no website recorded: Alderwick Logistics Limited (demo).',
  );
  const { profile } = await findScope(officer());
  const verdicts = inScope(profile, '2026-11-22').map(({ verdict }) => verdict);
  expect(verdicts).toContain('appears-to-apply');
  expect(verdicts).toContain('appears-not-to-apply');
});

test('a request for a copy waits, the registry is half filled, and a supplier’s statement has gaps', async () => {
  const [request] = await listRequests(officer(), MOMENT);
  expect(request).toMatchObject({
    kind: 'copy',
    reference: 'R-2026-0001',
    clock: { state: 'in-time', daysLeft: 21 },
  });
  const [draft] = await listStatements(officer());
  const record = await registryAnswersOf(officer().organisationId, draft?.id ?? '');
  expect(record?.answers).toMatchObject({ turnover: '100-500', years: '1-5', training: [] });
  const { suppliers } = await listSuppliers(
    officer(),
    SupplierListQuery.parse({ text: 'Larkspur Contract' }),
  );
  const { known } = await supplierStatementOf(officer(), suppliers[0]?.id ?? '');
  expect(known.reading?.gaps.length).toBeGreaterThan(3);
});

test('loading them again changes nothing, and the ledger holds together', async () => {
  await loadDemoStatements(viewers, MOMENT);
  expect(await listStatements(officer())).toHaveLength(2);
  const owner = viewers.get('owner');
  if (!owner) throw new Error('no owner');
  expect(await verifyOwnChain(owner, MOMENT)).toMatchObject({ verdict: { fault: null } });
});
