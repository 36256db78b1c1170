import type { ScopeProfile } from './scope-profile.ts';
import { allOf, anyOf, atLeast, figureTest, type ScopeTest, type Standing, yesNoTest } from './scope-test.ts';
import { THRESHOLDS } from './thresholds.ts';

type Outcome = { tests: ScopeTest[]; standing: Standing };

const standings = (tests: readonly ScopeTest[]) => tests.map(({ standing }) => standing);

/** Norway: taxed there, and a public-interest company or two of three sizes. */
export function norwayTests(profile: ScopeProfile): Outcome {
  const basis = { source: THRESHOLDS.noSales.source, mark: 'confirmed' } as const;
  const taxed = yesNoTest({ ...basis, key: 'taxed' }, profile.noTaxed, {
    yes: 'It is resident in Norway, or sells there and is taxed there.',
    no: 'It is not taxed in Norway.',
    tell: 'whether it is taxed in Norway',
  });
  const publicInterest = yesNoTest({ ...basis, key: 'public-interest' }, profile.noPublicInterest, {
    yes: 'It is a public-interest company, such as a listed company or a bank: size does not matter.',
    no: 'It is no public-interest company.',
    tell: 'whether it is a public-interest company, such as a listed company or a bank',
  });
  const sizes = [
    figureTest('sales', THRESHOLDS.noSales, profile.noSales),
    figureTest('balance', THRESHOLDS.noBalance, profile.noBalance),
    figureTest('staff', THRESHOLDS.noStaff, profile.noStaff),
  ];
  const large = anyOf([publicInterest.standing, atLeast(2, standings(sizes))]);
  return { tests: [taxed, publicInterest, ...sizes], standing: allOf([taxed.standing, large]) };
}

/** Germany: a thousand staff there. */
export function lksgTests(profile: ScopeProfile): Outcome {
  const staff = figureTest('staff', THRESHOLDS.deStaff, profile.deStaff);
  return { tests: [staff], standing: staff.standing };
}

/**
 * The directive on due diligence: a company formed in the Union by staff and worldwide turnover, one formed elsewhere by its
 * turnover in the Union, and groups with franchises by royalties and turnover.
 */
export function csdddTests(profile: ScopeProfile): Outcome {
  const basis = { key: 'formed', source: THRESHOLDS.euStaff.source, mark: 'second-hand' } as const;
  const royalties = figureTest('royalties', THRESHOLDS.euRoyalties, profile.euRoyalties);
  const { euFormed } = profile;
  if (euFormed === null) {
    const tell = 'whether it was formed in a member state of the European Union';
    return {
      tests: [{ ...basis, standing: 'unknown', says: `Not known: ${tell}.`, tell }],
      standing: 'unknown',
    };
  }
  const inside = euFormed === 'yes';
  const formed: ScopeTest = {
    ...basis,
    standing: 'met',
    says: inside
      ? 'It was formed in the European Union: staff and worldwide turnover count.'
      : 'It was formed outside of the European Union: its turnover in the Union counts.',
    tell: null,
  };
  const turnover = inside ? profile.euTurnover : profile.euTurnoverInside;
  const sizes = inside
    ? [
        figureTest('staff', THRESHOLDS.euStaff, profile.euStaff),
        figureTest('turnover', THRESHOLDS.euTurnover, turnover),
      ]
    : [figureTest('turnover', THRESHOLDS.euTurnoverInside, turnover)];
  const franchise = [royalties, figureTest('franchise', THRESHOLDS.euFranchiseTurnover, turnover)];
  return {
    tests: [formed, ...sizes, ...franchise],
    standing: anyOf([allOf(standings(sizes)), allOf(standings(franchise))]),
  };
}

/** The ban on products made with forced labour: every operator, no threshold. */
export function forcedLabourTests(profile: ScopeProfile): Outcome {
  const basis = {
    key: 'products',
    source: 'Regulation (EU) 2024/3015, articles 1 to 3',
    mark: 'second-hand',
  } as const;
  const products = yesNoTest(basis, profile.euProducts, {
    yes: 'It places products on the market of the European Union, or exports them from it. There is no threshold.',
    no: 'It places no products on the market of the European Union and exports none from it.',
    tell: 'whether it places products on the market of the European Union or exports them from it',
  });
  return { tests: [products], standing: products.standing };
}
