import type { Dot, StandingRow } from '#app/components/charts/standing-rows.tsx';
import type { RegimeVerdict, Verdict } from '#app/domain/statements/regimes/in-scope.ts';
import { LAWS, markWords } from '#app/domain/statements/regimes/law.ts';
import type { ScopeProfile } from '#app/domain/statements/regimes/scope-profile.ts';
import { SCOPE_GROUPS, questionsOfGroup } from '#app/domain/statements/regimes/scope-questions.ts';
import type { ScopeTest, Standing } from '#app/domain/statements/regimes/scope-test.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'appears-to-apply': 'Appears to apply',
  'appears-not-to-apply': 'Appears not to apply',
  'cannot-be-said': 'Cannot be said yet',
};

const DOTS: Readonly<Record<Standing, Dot>> = { met: 'full', 'not-met': 'open', unknown: 'dashed' };
const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  unknown: 'Not known',
};

/** One test as the page shows it: what came of it, why, and where the rule comes from with its mark. */
export function testView({ key, standing, says, source, mark }: ScopeTest) {
  const marked = markWords(mark);
  return {
    key,
    standing: STANDING_WORDS[standing],
    says,
    source: marked === '' ? source : `${source} (${marked})`,
  };
}

function wordsOf({ verdict, from }: RegimeVerdict): string {
  const words = VERDICT_WORDS[verdict];
  return from !== null && verdict === 'appears-to-apply'
    ? `${words} from ${formatPartialDate('en', from)}`
    : words;
}

/** One law with its reasons. */
export function verdictView(verdict: RegimeVerdict) {
  const law = LAWS[verdict.law];
  const marked = markWords(law.mark);
  return {
    key: verdict.law,
    name: law.name,
    verdict: verdict.verdict,
    words: wordsOf(verdict),
    asks: law.asks,
    state: law.state,
    stateOn: formatPartialDate('en', law.stateOn),
    marked,
    href: law.href,
    missing: verdict.missing,
    tests: verdict.tests.map(testView),
  };
}

/** The laws as rows of the picture. */
export function standingRows(verdicts: readonly RegimeVerdict[]): StandingRow[] {
  return verdicts.map((verdict) => ({
    key: verdict.law,
    label: LAWS[verdict.law].short,
    href: `#law-${verdict.law}`,
    dots: verdict.tests.map(({ standing }) => DOTS[standing]),
    words: wordsOf(verdict),
  }));
}

/** What the picture says, in one sentence. */
export function sentenceOf(verdicts: readonly RegimeVerdict[]): string {
  const count = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).length;
  const applies = count('appears-to-apply');
  const not = count('appears-not-to-apply');
  const open = count('cannot-be-said');
  const parts = [
    ['none appears to apply', '1 appears to apply'][applies] ?? `${applies} appear to apply`,
    not === 0 ? '' : `${not} ${not === 1 ? 'appears' : 'appear'} not to`,
    open === 0 ? '' : `for ${open} it cannot be said yet`,
  ];
  return `Of ${verdicts.length} laws, ${parts.filter((part) => part !== '').join('; ')}.`;
}

/** The groups of questions with how many are answered. */
export function groupTasks(profile: ScopeProfile) {
  return SCOPE_GROUPS.map(({ key, title }) => {
    const questions = questionsOfGroup(key).filter(
      (question) => question.kind !== 'subsidiaries' || profile.hasSubsidiaries === 'yes',
    );
    const answered = questions.filter((question) => isAnswered(profile[question.key])).length;
    return {
      label: title,
      href: paths.scopeQuestions({ group: key }),
      status: answered === 0 ? 'Nothing known' : `${answered} of ${questions.length} known`,
      done: answered === questions.length,
    };
  });
}

function isAnswered(value: ScopeProfile[keyof ScopeProfile]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
