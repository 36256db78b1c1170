import type { ScopeProfile } from './scope-profile.ts';
import { allOf, anyOf, atLeast, figureTest, type ScopeTest, type Standing, yesNoTest } from './scope-test.ts';
import { THRESHOLDS } from './thresholds.ts';

type Outcome = { tests: ScopeTest[]; standing: Standing };

const standings = (tests: readonly ScopeTest[]) => tests.map(({ standing }) => standing);

/** Australia: consolidated revenue of at least A$100m, and an Australian entity or one that carries on business there. */
export function australiaTests(profile: ScopeProfile): Outcome {
  const business = yesNoTest(
    { key: 'business', source: 'Modern Slavery Act 2018 (Cth), section 5', mark: 'second-hand' },
    profile.auBusiness,
    {
      yes: 'It is an Australian entity, or carries on business in Australia.',
      no: 'It is no Australian entity and carries on no business in Australia. It may report by choice.',
      tell: 'whether it is an Australian entity or carries on business in Australia',
    },
  );
  const tests = [business, figureTest('revenue', THRESHOLDS.auRevenue, profile.auRevenue)];
  return { tests, standing: allOf(standings(tests)) };
}

const CANADA = { source: THRESHOLDS.caAssets.source, mark: 'second-hand' } as const;

/**
 * Canada: listed there, or present there and two of three sizes in either of the last two financial years; and it deals in
 * goods. Whoever only sells or distributes is, by the guidance, not expected to report.
 */
export function canadaTests(profile: ScopeProfile): Outcome {
  const listed = yesNoTest({ ...CANADA, key: 'listed' }, profile.caListed, {
    yes: 'It is listed on a stock exchange in Canada.',
    no: 'It is not listed in Canada.',
    tell: 'whether it is listed on a stock exchange in Canada',
  });
  const presence = yesNoTest({ ...CANADA, key: 'presence' }, profile.caPresence, {
    yes: 'It has a place of business, does business or has assets in Canada.',
    no: 'It has no place of business, no business and no assets in Canada.',
    tell: 'whether it has a place of business, does business or has assets in Canada',
  });
  const latest = [
    figureTest('assets', THRESHOLDS.caAssets, profile.caAssets),
    figureTest('revenue', THRESHOLDS.caRevenue, profile.caRevenue),
    figureTest('staff', THRESHOLDS.caStaff, profile.caStaff),
  ];
  const before = [
    figureTest('assets-before', THRESHOLDS.caAssets, profile.caAssetsBefore),
    figureTest('revenue-before', THRESHOLDS.caRevenue, profile.caRevenueBefore),
    figureTest('staff-before', THRESHOLDS.caStaff, profile.caStaffBefore),
  ].map(theYearBefore);
  const size = anyOf([atLeast(2, standings(latest)), atLeast(2, standings(before))]);
  const here = anyOf([listed.standing, allOf([presence.standing, size])]);
  const goods = canadaGoods(profile);
  const sizes = listed.standing === 'met' ? [] : [presence, ...latest, ...before];
  return { tests: [listed, ...sizes, goods], standing: allOf([here, goods.standing]) };
}

function theYearBefore(test: ScopeTest): ScopeTest {
  const tell = test.tell === null ? null : `${test.tell} of the year before`;
  return { ...test, says: `The year before: ${test.says}`, tell };
}

function canadaGoods({ caGoods }: ScopeProfile): ScopeTest {
  const basis = { ...CANADA, key: 'goods' };
  const tell = 'whether it makes, imports, sells or distributes goods, or controls a company that does';
  if (caGoods === null) return { ...basis, standing: 'unknown', says: `Not known: ${tell}.`, tell };
  if (caGoods === 'makes-or-imports')
    return { ...basis, standing: 'met', says: 'It makes goods, or imports them into Canada.', tell: null };
  if (caGoods === 'controls')
    return {
      ...basis,
      standing: 'met',
      says: 'It controls a company that makes goods or imports them into Canada.',
      tell: null,
    };
  const says =
    caGoods === 'sells-only'
      ? 'It only sells or distributes. The Act names that, but the guidance of 18 December 2025 says that such companies are not expected to report: confirm it before relying on it.'
      : 'It does not deal in goods: the Act is about goods, not services.';
  return { ...basis, standing: 'not-met', says, tell: null };
}

/** California: a retail seller or manufacturer that does business there with worldwide gross receipts above US$100m. */
export function californiaTests(profile: ScopeProfile): Outcome {
  const basis = { source: THRESHOLDS.calReceipts.source, mark: 'confirmed' } as const;
  const kind = profile.calKind === null ? null : profile.calKind === 'neither' ? 'no' : 'yes';
  const tests = [
    yesNoTest({ ...basis, key: 'business' }, profile.calBusiness, {
      yes: 'It does business in California.',
      no: 'It does no business in California.',
      tell: 'whether it does business in California',
    }),
    yesNoTest({ ...basis, key: 'kind' }, kind, {
      yes: 'It is a retail seller or a manufacturer.',
      no: 'It is neither a retail seller nor a manufacturer.',
      tell: 'whether it is a retail seller or a manufacturer',
    }),
    figureTest('receipts', THRESHOLDS.calReceipts, profile.calReceipts),
  ];
  return { tests, standing: allOf(standings(tests)) };
}

/** United States: whoever imports goods. There is no threshold. */
export function uflpaTests(profile: ScopeProfile): Outcome {
  const basis = { key: 'imports', source: 'Public Law 117-78, section 3', mark: 'second-hand' } as const;
  const imports = yesNoTest(basis, profile.usImports, {
    yes: 'It imports goods into the United States. There is no threshold.',
    no: 'It imports no goods into the United States. Customers who do may still ask for tracing.',
    tell: 'whether it imports goods into the United States',
  });
  return { tests: [imports], standing: imports.standing };
}
