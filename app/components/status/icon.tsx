import type { ReactNode } from 'react';

const SHAPES: Readonly<Record<string, ReactNode>> = {
  info: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 9v5M10 6v.5" />
    </>
  ),
  check: <path d="M4 10.5l4 4 8-9" />,
  caution: (
    <>
      <path d="M10 2.5 18.5 17h-17z" />
      <path d="M10 8v4M10 14.2v.4" />
    </>
  ),
  alarm: (
    <>
      <path d="M6.5 2h7L18 6.5v7L13.500 18h-7L2 13.500v-7z" />
      <path d="M10 6v5M10 13.600v.4" />
    </>
  ),
  close: <path d="M5 5l10 10M15 5 5 15" />,
  menu: <path d="M3 5h14M3 10h14M3 15h14" />,
  up: <path d="M10 16V4M5 9l5-5 5 5" />,
  down: <path d="M10 4v12M5 11l5 5 5-5" />,
};

export type IconName = 'info' | 'check' | 'caution' | 'alarm' | 'close' | 'menu' | 'up' | 'down';

/** A drawn sign of 20 units, in the colour of the text. It never stands without words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
