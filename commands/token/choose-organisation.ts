import { organisationsByName } from '#app/domain/access/organisations.server.ts';
import { WrongEnvironment } from '#app/platform/environment.server.ts';

/**
 * The organisation with this name or id; without one, the only organisation there is.
 *
 * @throws WrongEnvironment with the choice when it is not clear which is meant
 */
export async function chooseOrganisation(wanted: string | undefined): Promise<{ id: string; name: string }> {
  const all = await organisationsByName();
  const fits = wanted === undefined ? all : all.filter((one) => one.id === wanted || one.name === wanted);
  const [only, another] = fits;
  if (only !== undefined && another === undefined) return only;
  if (all.length === 0)
    throw new WrongEnvironment(
      'There is no organisation here yet. Make one with npm run setup, or name the folder of the data with DATA_DIR.',
    );
  const choice = all.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
  const said =
    only === undefined
      ? `There is no organisation ${wanted} here.`
      : 'Say which organisation with --organisation.';
  throw new WrongEnvironment(`${said} By name or id:\n${choice}`);
}
