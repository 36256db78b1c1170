import { Form as RemixForm, Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { AppearanceSwitch } from '#app/components/layout/appearance-switch.tsx';
import { Mark } from '#app/components/layout/mark.tsx';
import { Icon } from '#app/components/status/icon.tsx';
import { formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

const ROOMS = [
  { key: 'overview', label: 'Overview', href: paths.overview() },
  { key: 'suppliers', label: 'Suppliers', href: paths.suppliers() },
  { key: 'screening', label: 'Cross-check', href: paths.screening() },
  { key: 'alerts', label: 'Alerts', href: paths.alerts() },
  { key: 'risk', label: 'Risk', href: paths.risk() },
  { key: 'statements', label: 'Statements', href: paths.statements() },
  { key: 'settings', label: 'Settings', href: paths.settings() },
] as const;

type RoomKey = (typeof ROOMS)[number]['key'];

export interface FrameProps {
  organisation: string;
  person: string;
  /** What waits for the person in each room; nothing is shown for zero. */
  counts?: Readonly<Partial<Record<RoomKey, number>>>;
  children: ReactNode;
}

/** The frame of the signed-in rooms: a quiet rail at the start, a menu button on a phone. */
export function Frame({ organisation, person, counts = {}, children }: FrameProps) {
  const about = { organisation, person, counts };
  return (
    <div className="frame">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="frame-bar">
        <Brand />
        <details className="frame-menu" name="menu">
          <summary>
            <Icon name="menu" />
            Menu
          </summary>
          <Rail {...about} label="Rooms" />
        </details>
      </header>
      <header className="frame-rail">
        <Brand />
        <Rail {...about} label="Rooms" />
      </header>
      <main className="frame-main" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Brand() {
  return (
    <Link className="brand" to={paths.overview()}>
      <Mark />
      Daylight
    </Link>
  );
}

type RailProps = Omit<FrameProps, 'children'> & { label: string };

function Rail({ organisation, person, counts = {}, label }: RailProps) {
  const { pathname } = useLocation();
  return (
    <div className="rail">
      <nav aria-label={label}>
        <ul>
          {ROOMS.map((room) => (
            <li key={room.key}>
              <Link to={room.href} aria-current={currentState(pathname, room.href)}>
                {room.label}
                <Waiting count={counts[room.key] ?? 0} />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rail-foot">
        <p className="rail-person">
          {person}
          <span>{organisation}</span>
        </p>
        <RemixForm method="post" action={paths.signOut()}>
          <button className="button button-quiet" type="submit">
            Sign out
          </button>
        </RemixForm>
        <AppearanceSwitch />
      </div>
    </div>
  );
}

function Waiting({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="count">
      {formatNumber('en', count)}
      <span className="visually-hidden"> waiting</span>
    </span>
  );
}

function currentState(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  // A room inside another room's address has a place of its own in the rail.
  if (ROOMS.some((room) => room.href === pathname)) return undefined;
  return pathname.startsWith(`${href}/`) ? 'true' : undefined;
}
