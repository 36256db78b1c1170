import {
  questionsOfGroup,
  SCOPE_GROUPS,
  SCOPE_QUESTIONS,
  type ScopeGroup,
  type ScopeQuestion,
} from '#app/domain/statements/regimes/scope-questions.ts';
import type { ScopeKey } from '#app/domain/statements/regimes/scope-profile.ts';

type Asked = { group: ScopeGroup; single: ScopeKey | null; questions: ScopeQuestion[] };

/** Which questions an address asks: one (`?question=`), or a group (`?group=`, the first when it names none). */
export function askedFor(address: string): Asked {
  const query = new URL(address).searchParams;
  const one = SCOPE_QUESTIONS.find(({ key }) => key === query.get('question'));
  if (one) return { group: one.group, single: one.key, questions: [one] };
  const group = SCOPE_GROUPS.find(({ key }) => key === query.get('group'))?.key ?? 'organisation';
  return { group, single: null, questions: questionsOfGroup(group) };
}
