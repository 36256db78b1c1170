/** Light, dark, or as the device is set. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** The name of the cookie that keeps the choice. It holds nothing else, and no session. */
export const APPEARANCE_COOKIE = 'appearance';

/** The choice in a Cookie header; "system" where there is none. */
export function appearanceOf(cookieHeader: string | null): Appearance {
  const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([name]) => name === APPEARANCE_COOKIE)?.[1];
  return APPEARANCES.find((appearance) => appearance === value) ?? 'system';
}
