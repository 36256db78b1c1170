import type { ScreenedList } from '#app/domain/screening/screening.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import type { MatchOptions } from './options.ts';

/** Names of datasets that stand for every list in force; clients of OpenSanctions ask for "sanctions" by default. */
const EVERY_LIST: readonly string[] = ['default', 'all', 'sanctions'];

type Named = Pick<ScreenedList, 'list'>;
type Narrowing = Pick<MatchOptions, 'include_dataset' | 'exclude_dataset'>;

/**
 * Which of the lists in force are asked.
 *
 * @throws NotFound when no list has the name of the dataset
 * @throws InvalidInput when a list to be included or left out is not there: its results would be missed in silence
 */
export function chooseLists<List extends Named>(
  inForce: readonly List[],
  dataset: string,
  { include_dataset, exclude_dataset }: Narrowing,
): List[] {
  const every = EVERY_LIST.includes(dataset);
  if (!every && !inForce.some(({ list }) => list === dataset)) throw new NotFound('dataset');
  requireKnown(inForce, { include_dataset, exclude_dataset });
  const included = include_dataset.some((name) => EVERY_LIST.includes(name)) ? [] : include_dataset;
  return inForce.filter(
    ({ list }) =>
      (every || list === dataset) &&
      (included.length === 0 || included.includes(list)) &&
      !exclude_dataset.includes(list),
  );
}

function requireKnown(inForce: readonly Named[], asked: Narrowing): void {
  const known = [...inForce.map(({ list }) => list), ...EVERY_LIST];
  const faults = Object.entries(asked)
    .filter(([, names]) => names.some((name) => !known.includes(name)))
    .map(([field]): [string, string[]] => [field, [`names of lists in force: ${known.join(', ')}`]]);
  if (faults.length > 0) throw new InvalidInput(Object.fromEntries(faults));
}
