import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({
  routes: z.record(
    z.string(),
    z.object({
      id: z.string(),
      parentId: z.string().optional(),
      path: z.string().optional(),
      index: z.boolean().optional(),
      hasAction: z.boolean(),
    }),
  ),
});

export type SitePage = {
  id: string;
  /** The address with its places, such as `/suppliers/:supplierId`. */
  pattern: string;
  takesForms: boolean;
};

/** Every address of the built portal, from the manifest that the build wrote: a new route cannot be forgotten. */
export function siteMap(): SitePage[] {
  const folder = 'build/client/assets';
  const name = readdirSync(folder).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error('The build has no manifest');
  const text = readFileSync(join(folder, name), 'utf8');
  const { routes } = Manifest.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)));
  const pathOf = (id: string): string[] => {
    const route = routes[id];
    if (!route) return [];
    return [...(route.parentId ? pathOf(route.parentId) : []), ...(route.path ? [route.path] : [])];
  };
  return Object.values(routes)
    .filter((route) => route.path || route.index)
    .map((route) => ({
      id: route.id,
      pattern: `/${pathOf(route.id).join('/')}`,
      takesForms: route.hasAction,
    }));
}

/** The names of the places in an address: `supplierId` of `/suppliers/:supplierId`. */
export function placesOf(pattern: string): string[] {
  return [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
}

/** The address with its places filled. */
export function fill(pattern: string, values: ReadonlyMap<string, string>): string {
  return pattern
    .replace(/:(\w+)/g, (_place, name: string) => values.get(name) ?? '')
    .replace('*', 'nothing-here');
}
