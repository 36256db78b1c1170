import type { Summary } from '#app/domain/summary/summary.ts';
import type { Locale } from '#app/http/locale.ts';

/** Everything on the one-page summary. */
export type SummaryView = Summary & {
  locale: Locale;
  /** Printed under the title, such as "invented for demonstration". */
  remark: string | null;
};
