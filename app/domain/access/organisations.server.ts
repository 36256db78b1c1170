import { organisations } from '#models/organisation.server.ts';

/** Every organisation of the portal by name, for the commands of whoever runs the machine. */
export async function organisationsByName(): Promise<{ id: string; name: string }[]> {
  const all = await organisations();
  return all.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
