import type { ScopeProfile } from './scope-profile.ts';
import { allOf, anyOf, figureTest, type ScopeTest, type Standing, yesNoTest } from './scope-test.ts';
import { amountWords, THRESHOLDS } from './thresholds.ts';

const ACT = 'Modern Slavery Act 2015, section 54';

/** Whether section 54 appears to apply: form, business in the United Kingdom, goods or services, and turnover. */
export function ukTests(profile: ScopeProfile): { tests: ScopeTest[]; standing: Standing } {
  const form = formTest(profile);
  const business = yesNoTest(
    { key: 'business', source: `${ACT}(12) and the statutory guidance`, mark: 'second-hand' },
    profile.ukBusiness,
    {
      yes: 'It carries on a business, or part of one, in the United Kingdom.',
      no: 'It carries on no part of a business in the United Kingdom. A subsidiary there does not by itself bring the parent in.',
      tell: 'whether it carries on a business, or part of one, in the United Kingdom',
    },
  );
  const activity = activityTest(profile);
  const turnover = turnoverTest(profile);
  const tests = [form, business, activity, turnover];
  return { tests, standing: allOf(tests.map(({ standing }) => standing)) };
}

function formTest({ form }: ScopeProfile): ScopeTest {
  const basis = { key: 'form', source: `${ACT}(12)`, mark: 'second-hand' } as const;
  const tell = 'what legal form it has';
  if (form === null) return { ...basis, standing: 'unknown', says: `Not known: ${tell}.`, tell };
  if (form === 'body-corporate')
    return { ...basis, standing: 'met', says: 'It is a body corporate, wherever it was formed.', tell: null };
  if (form === 'partnership')
    return { ...basis, standing: 'met', says: 'It is a partnership, wherever it was formed.', tell: null };
  const says =
    form === 'public-body'
      ? 'It is a public body: the section does not cover public bodies today. Many publish by choice.'
      : 'It is neither a body corporate nor a partnership.';
  return { ...basis, standing: 'not-met', says, tell: null };
}

function activityTest({ goods, services }: ScopeProfile): ScopeTest {
  const basis = { key: 'activity', source: `${ACT}(2)(a)`, mark: 'confirmed' } as const;
  const supplies = [goods === 'yes' ? 'goods' : null, services === 'yes' ? 'services' : null].filter(
    (what) => what !== null,
  );
  if (supplies.length > 0)
    return { ...basis, standing: 'met', says: `It supplies ${supplies.join(' and ')}.`, tell: null };
  if (goods === 'no' && services === 'no')
    return { ...basis, standing: 'not-met', says: 'It supplies neither goods nor services.', tell: null };
  const tell = 'whether it supplies goods or services';
  return { ...basis, standing: 'unknown', says: `Not known: ${tell}.`, tell };
}

/**
 * Own net turnover and that of each subsidiary, even of those wholly outside the United Kingdom. Where a part is not known the
 * known parts may be enough already.
 *
 * Source: SI 2015/1833, regulations 2 and 3.
 */
function turnoverTest(profile: ScopeProfile): ScopeTest {
  const { ukTurnover, hasSubsidiaries, subsidiaries } = profile;
  const counted = hasSubsidiaries === 'no' ? [] : subsidiaries;
  const known = counted.flatMap(({ turnover }) => (turnover === null ? [] : [turnover]));
  const sum = (ukTurnover ?? 0) + known.reduce((total, one) => total + one, 0);
  const missing = missingTurnover(profile, known.length);
  const threshold = THRESHOLDS.ukTurnover;
  const test = figureTest('turnover', threshold, sum);
  const parts =
    ukTurnover !== null && known.length > 0
      ? ` Own turnover ${amountWords(ukTurnover, 'GBP')}, ${countOf(known.length)} ${amountWords(sum - ukTurnover, 'GBP')}.`
      : '';
  if (missing === null || test.standing === 'met') return { ...test, says: test.says + parts };
  const so = sum > 0 ? ` What is known so far: ${amountWords(sum, 'GBP')}.` : '';
  return {
    ...test,
    standing: 'unknown',
    says: `Not known: ${missing}.${so} The law counts a total of at least ${amountWords(threshold.amount, 'GBP')}.`,
    tell: missing,
  };
}

function missingTurnover(
  { ukTurnover, hasSubsidiaries, subsidiaries }: ScopeProfile,
  known: number,
): string | null {
  if (ukTurnover === null) return 'its own net turnover in pounds';
  if (hasSubsidiaries === null) return 'whether it has subsidiaries, and their net turnover in pounds';
  if (hasSubsidiaries === 'yes' && (subsidiaries.length === 0 || known < subsidiaries.length))
    return 'the net turnover in pounds of each subsidiary';
  return null;
}

function countOf(count: number): string {
  return count === 1 ? 'one subsidiary' : `${count} subsidiaries`;
}

/** Whether section 54 would apply to a public body after the reform that is before Parliament: not law. */
export function publicBodyTests(profile: ScopeProfile): { tests: ScopeTest[]; standing: Standing } {
  const source = THRESHOLDS.ukPublicBudget.source;
  const answer = profile.form === null ? null : profile.form === 'public-body' ? 'yes' : 'no';
  const isPublic = yesNoTest({ key: 'public-body', source, mark: 'second-hand' }, answer, {
    yes: 'It is a public body.',
    no: 'It is no public body.',
    tell: 'what legal form it has',
  });
  const budget = figureTest('budget', THRESHOLDS.ukPublicBudget, profile.publicBudget);
  const commercial = ukTests(profile);
  const asPublic = allOf([isPublic.standing, budget.standing]);
  return {
    tests: isPublic.standing === 'not-met' ? commercial.tests : [isPublic, budget],
    standing: anyOf([asPublic, commercial.standing]),
  };
}
