import type { FormFacts } from '../check-input.ts';

/** The companies of a group by what is known of their sites. */
export type SiteNames = {
  /** A look did not find the link. */
  missing: string[];
  /** Nobody has looked yet, or said what the website is. */
  open: string[];
  /** They have no website. */
  none: string[];
};

/** Sorts the covered companies of a group by what is known of their sites. */
export function siteNames(members: FormFacts['members']): SiteNames {
  const covered = members.filter(({ included }) => included);
  const named = (...standings: FormFacts['members'][number]['site'][]) =>
    covered.filter(({ site }) => standings.includes(site)).map(({ name }) => name);
  return {
    missing: named('not-found'),
    open: named('not-checked', 'not-recorded'),
    none: named('no-website'),
  };
}

/** "Not looked at yet, or no website recorded: …" */
export function stillOpen(names: readonly string[]): string {
  return `Not looked at yet, or no website recorded: ${names.join(', ')}.`;
}
