import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { LocalStep } from '#app/components/layout/local-nav.tsx';

/** done: nothing is left · open: something waits · later: its turn has not come · ended: it will not come any more. */
export type PathStanding = 'done' | 'open' | 'later' | 'ended';

export interface PathPlace {
  label: string;
  href: string;
  /** Where it is a step of the work: how it stands, and that in words: "12 open". */
  state?: { standing: PathStanding; words: string } | undefined;
  /** The reader is on one of its pages, or on its only page. */
  current: boolean;
  pages: readonly LocalStep[];
}

/** The steps of one piece of work, each with its state, and the pages of the step that the reader is in. */
export function PathNav({ label, places }: { label: string; places: readonly PathPlace[] }) {
  const here = places.find(({ current }) => current);
  return (
    <nav className="path-nav" aria-label={label}>
      <ul className="path-steps">
        {places.map((place) => (
          <li key={place.href}>
            <Link to={place.href} aria-current={currentOf(place)}>
              {place.state ? <StandingMark standing={place.state.standing} /> : null}
              <span className="path-label">{place.label}</span>
              {place.state ? (
                <span className="path-state">
                  <span className="visually-hidden">: </span>
                  {place.state.words}
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
      {here !== undefined && here.pages.length > 1 ? (
        <ul className="path-pages" aria-label={`${here.label}: pages`}>
          {here.pages.map((page) => (
            <li key={page.href}>
              <Link to={page.href} aria-current={page.current === true ? 'page' : undefined}>
                {page.label}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}

/** A step of one page is that page; of several, the page is marked among them. */
function currentOf({ current, pages }: PathPlace): 'page' | 'step' | undefined {
  if (!current) return undefined;
  return pages.length > 1 ? 'step' : 'page';
}

const SHAPES: Readonly<Record<PathStanding, ReactNode>> = {
  done: (
    <>
      <circle className="path-mark-full" cx="10" cy="10" r="8" />
      <path className="path-mark-tick" d="M6 10.300l2.700 2.700L14 7.300" />
    </>
  ),
  open: (
    <>
      <circle cx="10" cy="10" r="8" />
      <circle className="path-mark-full" cx="10" cy="10" r="3.500" />
    </>
  ),
  later: <circle cx="10" cy="10" r="8" strokeDasharray="3 3.280" />,
  ended: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M4.500 15.500l11-11" />
    </>
  ),
};

/** How a step stands as a shape; words stand beside it. */
export function StandingMark({ standing }: { standing: PathStanding }) {
  return (
    <svg
      className={`path-mark path-mark-${standing}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[standing]}
    </svg>
  );
}
