import { access } from '#locales/ar/access.ts';
import { components } from '#locales/ar/components.ts';
import { errors } from '#locales/ar/errors.ts';
import { home } from '#locales/ar/home.ts';
import { layout } from '#locales/ar/layout.ts';
import { publicStatement } from '#locales/ar/public-statement.ts';
import { sources } from '#locales/ar/sources.ts';
import { unsubscribe } from '#locales/ar/unsubscribe.ts';

/** The Arabic words that browsers get. */
export const words = {
  access,
  components,
  errors,
  home,
  layout,
  publicStatement,
  sources,
  unsubscribe,
} as const;
