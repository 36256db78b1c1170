import type { Viewer } from '#app/domain/access/viewer.ts';
import { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { previousText } from '../last-year/previous-text.server.ts';
import type { Statement } from '../statement.ts';
import type { CheckInput } from './check-input.ts';
import { companiesIn, mayBeRelated } from './text/company-names.ts';

/** Names that are looked up in the register of suppliers for one text. */
const MOST_LOOKED_UP = 20;

/** What the checks of our own text hold beside it: the names that may stand in it, and what was said last year. */
export async function besideText(
  viewer: Viewer,
  statement: Statement,
  text: string,
): Promise<Pick<CheckInput, 'otherNames' | 'previousText'>> {
  const previous = await previousText(viewer, statement);
  return {
    otherNames: await knownNames(viewer, statement, text),
    ...(previous === null ? {} : { previousText: previous.text }),
  };
}

/** Companies of the group, and those named in the text that stand in the register of suppliers. */
async function knownNames(viewer: Viewer, statement: Statement, text: string): Promise<string[]> {
  const entities = await entitiesOf(viewer.organisationId);
  const own = [...entities.map(({ name }) => name), ...statement.members.map(({ name }) => name)];
  const named = [...new Set(companiesIn(text).map(({ name }) => name))].filter(
    (name) => !own.some((one) => mayBeRelated(one, name)),
  );
  const found: string[] = [];
  for (const name of named.slice(0, MOST_LOOKED_UP)) {
    const { suppliers } = await listSuppliers(viewer, SupplierListQuery.parse({ text: name }));
    if (suppliers.length > 0) found.push(name);
  }
  return [...own, ...found];
}
