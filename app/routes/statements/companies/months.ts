import { MONTH_NAMES } from '#app/domain/wording/written.ts';

/** The months for a select field. */
export const MONTH_CHOICES = MONTH_NAMES.map((label, place) => ({ value: String(place + 1), label }));
