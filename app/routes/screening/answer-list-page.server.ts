import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { changeOwnList, OwnListSettings } from '#app/domain/screening/lists/add-own-list.server.ts';
import { askForRefresh } from '#app/domain/screening/lists/ask-for-refresh.server.ts';
import { rollBackOwnList } from '#app/domain/screening/lists/roll-back-list.server.ts';
import { viewList } from '#app/domain/screening/lists/view-lists.server.ts';
import { readFields, refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

/** The forms of a list's page: going back, settings, fetching. Gives back where to go, or the form to put right. */
export async function answerListPage(viewer: Viewer, list: string, request: Request) {
  authorise(viewer, 'manage', 'list');
  await viewList(viewer, list, {});
  const form = await request.formData();
  const typed = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  try {
    if (typed['intent'] === 'fetch') return paths.job(await askForRefresh(viewer, list, now()));
    if (typed['intent'] === 'settings') {
      const read = readFields(form, OwnListSettings);
      if (!read.ok) return refuseForm({ fields: read.fields, typed });
      await changeOwnList(viewer, list, read.value, now());
      return paths.list(list);
    }
    const { versionId = '', reason = '' } = typed;
    if (versionId === '') return refuseForm({ fields: { versionId: ['Choose an edition'] }, typed });
    await rollBackOwnList(viewer, { list, versionId, reason }, now());
    return paths.list(list);
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed });
    throw problem;
  }
}
