import { access } from '#locales/en/access.ts';
import { components } from '#locales/en/components.ts';
import { errors } from '#locales/en/errors.ts';
import { home } from '#locales/en/home.ts';
import { layout } from '#locales/en/layout.ts';
import { publicStatement } from '#locales/en/public-statement.ts';
import { sources } from '#locales/en/sources.ts';
import { unsubscribe } from '#locales/en/unsubscribe.ts';

/** The English words that browsers get: those of pages that run script. A new subject of such a page belongs here. */
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
