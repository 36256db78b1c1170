import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { addTask } from '#app/domain/statements/writing/add-task.server.ts';
import { UnsavedForm } from '#app/domain/statements/writing/answer-form.ts';
import { commentOnAnswer } from '#app/domain/statements/writing/comment-on-answer.server.ts';
import { finishTask } from '#app/domain/statements/writing/finish-task.server.ts';
import {
  discardUnsavedText,
  keepUnsavedText,
} from '#app/domain/statements/writing/keep-unsaved-text.server.ts';
import { bringUpToDate } from '#app/domain/statements/writing/linked-numbers.ts';
import { keepBoth } from '#app/domain/statements/writing/merge-texts.ts';
import { openQuestion } from '#app/domain/statements/writing/open-question.server.ts';
import { resolveComment } from '#app/domain/statements/writing/resolve-comment.server.ts';
import { saveAnswer } from '#app/domain/statements/writing/save-answer.server.ts';
import { type FormReply, readForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { type MergeView, viewMerge } from './merge-view.server.ts';

const optional = z.string().max(80).default('');

/** The whole page is one form, so that no button loses what stands in the text. */
const QuestionForm = UnsavedForm.extend({
  intent: z.string().max(200).default('save'),
  ownerId: optional,
  dueOn: optional,
});
type QuestionForm = z.infer<typeof QuestionForm>;

export type QuestionReply = FormReply & { merge?: MergeView };
type Place = { statementId: string; questionId: string };
type Work = { viewer: Viewer; place: Place; form: QuestionForm; now: Date };

/** Answers the form of a question. Whatever the button, what was typed is kept: saved, or as unsaved text. */
export async function answerQuestionForm(viewer: Viewer, place: Place, request: Request, now: Date) {
  await openQuestion(viewer, place, now);
  const read = await readForm(request, QuestionForm);
  if (!read.ok) return data<QuestionReply>({ fields: read.fields, typed: read.typed }, { status: 400 });
  const work = { viewer, place, form: read.value, now };
  try {
    return await act(work);
  } catch (problem) {
    if (problem instanceof InvalidInput) {
      await keepTyped(work);
      return data<QuestionReply>({ fields: problem.fields, typed: read.typed }, { status: 400 });
    }
    if (!(problem instanceof Refused && problem.code === 'statement.answer-changed')) throw problem;
    await keepTyped(work);
    const merge = await viewMerge(viewer, place, read.value);
    return data<QuestionReply>({ fields: {}, typed: {}, merge }, { status: 409 });
  }
}

async function act(work: Work): Promise<Response> {
  const [intent = 'save', of = ''] = work.form.intent.split(' ');
  const { viewer, place, form, now } = work;
  switch (intent) {
    case 'discard':
      await discardUnsavedText(viewer, place);
      return back(place, { done: 'discarded' });
    case 'add-sentence':
    case 'bring-up':
    case 'take-last':
      return changeText(work, intent, of);
    case 'comment':
      await commentOnAnswer(viewer, place, form.comment, now);
      return backWithText({ ...work, form: { ...form, comment: '' } }, 'commented', '#comments');
    case 'resolve':
      await resolveComment(viewer, { statementId: place.statementId, commentId: of }, now);
      return backWithText(work, 'resolved', '#comments');
    case 'add-task':
      await setTask(work);
      return backWithText({ ...work, form: { ...form, title: '' } }, 'task', '#tasks');
    case 'finish-task':
      await finishTask(viewer, place.statementId, { id: of, done: true }, now);
      return backWithText(work, 'task-done', '#tasks');
    default:
      return save(work, intent, of);
  }
}

/**
 * Saves the answer, and a comment and a task that were begun beside it. `keep-both` takes the lines of a merge out first,
 * `save-next` goes on to the question named in the button.
 */
async function save(work: Work, intent: string, next: string): Promise<Response> {
  const { viewer, place, form, now } = work;
  const text = intent === 'keep-both' ? keepBoth(form.text) : form.text;
  const { standing, version } = form;
  const { statementId, questionId } = place;
  await saveAnswer(viewer, statementId, { questionId, standing, text, version }, now);
  if (form.comment.trim() !== '') await commentOnAnswer(viewer, place, form.comment, now);
  if (form.title.trim() !== '') await setTask(work);
  if (intent === 'save-next' && next !== '') return redirect(paths.statementQuestion(statementId, next));
  return back(place, { done: 'saved' });
}

/** Changes the text as the button says and shows it as not saved yet. */
async function changeText(work: Work, intent: string, of: string): Promise<Response> {
  const { viewer, place, form, now } = work;
  const { offered, facts, previous, earlier } = await openQuestion(viewer, place, now);
  const sentence = offered.find(({ key }) => key === of)?.text ?? '';
  const last = previous?.answer.text ?? earlier?.text ?? '';
  const text =
    intent === 'bring-up'
      ? bringUpToDate(form.text, facts)
      : withParagraph(form.text, intent === 'take-last' ? last : sentence);
  const input = { ...form, text, questionId: place.questionId };
  await keepUnsavedText(viewer, place.statementId, input, now);
  return back(place, { unsaved: 'taken', done: intent }, '#answer');
}

function withParagraph(text: string, more: string): string {
  return [text, more].filter((part) => part.trim() !== '').join('\n\n');
}

async function setTask({ viewer, place, form, now }: Work): Promise<void> {
  const { title, ownerId, dueOn } = form;
  const { statementId, questionId } = place;
  const task = { title, questionId, ownerId: ownerId || null, dueOn: dueOn || null };
  await addTask(viewer, statementId, task, now);
}

/** Back to the page with the text as it was typed, where that differs from what stands. */
async function backWithText(work: Work, done: string, fragment: string): Promise<Response> {
  const kept = await keepTyped(work);
  return back(work.place, { done, ...(kept ? { unsaved: 'taken' } : {}) }, fragment);
}

/** Keeps what was typed where it differs from what stands; false where it does not, or nothing can be changed. */
async function keepTyped({ viewer, place, form, now }: Work): Promise<boolean> {
  const { statement, answer } = await openQuestion(viewer, place, now);
  const same = form.text === (answer?.text ?? '') && (answer === null || form.standing === answer.standing);
  if (statement.state !== 'draft') return false;
  if (same && form.comment === '' && form.title === '') {
    await discardUnsavedText(viewer, place);
    return false;
  }
  try {
    await keepUnsavedText(viewer, place.statementId, { ...form, questionId: place.questionId }, now);
  } catch (problem) {
    if (problem instanceof InvalidInput) return false;
    throw problem;
  }
  return true;
}

function back({ statementId, questionId }: Place, query: Record<string, string>, fragment = ''): Response {
  return redirect(`${paths.statementQuestion(statementId, questionId, query)}${fragment}`);
}
