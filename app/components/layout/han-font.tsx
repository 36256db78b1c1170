import plain from '@fontsource/noto-sans-sc/400.css?url';
import strong from '@fontsource/noto-sans-sc/600.css?url';
import { useMatches } from '@remix-run/react';
import { holdsHan } from './han.ts';

/**
 * The face for Chinese names, on pages that show one. Its rules say which of two hundred files holds which characters,
 * so that a browser fetches only what the page needs; they stand at the end of the page and keep nothing waiting.
 */
export function HanFont() {
  const matches = useMatches();
  if (!matches.some(({ data }) => holdsHan(data))) return null;
  return [plain, strong].map((href) => <link key={href} rel="stylesheet" href={href} />);
}
