import type { Params } from '@remix-run/react';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { problemsOfGroup } from '#app/domain/statements/registry/group-state.ts';
import { questionsOfGroup } from '#app/domain/statements/registry/questions/registry-questions.ts';
import { isTyped } from '#app/domain/statements/registry/registry-page.ts';
import { registryProposals } from '#app/domain/statements/registry/registry-view.server.ts';
import {
  GROUP_TITLES,
  isRequired,
  REGISTRY_GROUPS,
  registryGroupOf,
} from '#app/domain/statements/registry/sections.ts';
import { now } from '#app/platform/clock.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { showQuestion } from './group-view-model.ts';
import { loadRegistry } from './load-registry.server.ts';

/**
 * One section of the form with its answers, what is proposed, and what is to be put right.
 *
 * @throws NotFound where the address names no section
 */
export async function loadRegistryGroup(viewer: Viewer, params: Params) {
  const group = registryGroupOf(params['group']);
  if (group === null) throw new NotFound('section of the registry');
  const view = await loadRegistry(viewer, params);
  const { statement, company, form, record } = view;
  const proposals = await registryProposals(viewer, view, now());
  const questions = questionsOfGroup(group);
  const next = REGISTRY_GROUPS[REGISTRY_GROUPS.indexOf(group) + 1];
  const own = proposals.filter(({ field }) => questions.some((question) => question.field === field));
  return {
    id: statement.id,
    title: `Year to ${dayInWords(statement.period.to)}`,
    organisation: company.name,
    group,
    heading: GROUP_TITLES[group],
    required: isRequired(group),
    typed: isTyped(group),
    version: record?.versions[group] ?? 0,
    members: form.members,
    questions: questions.map((question) => showQuestion(question, form.answers, own)),
    proposed: own.length > 0,
    problems: problemsOfGroup(view.problems, group).map(({ question, says, kind }) => ({
      number: question,
      says,
      kind,
    })),
    next: next === undefined ? null : { group: next, title: GROUP_TITLES[next] },
  };
}
