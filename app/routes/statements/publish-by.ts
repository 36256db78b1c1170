import { longDay } from '#app/domain/statements/statement-title.ts';
import { addMonths } from '#app/domain/statements/writing/period.ts';

/**
 * The day by which the statutory guidance asks for publication: six months after the year's end (no deadline in the Act),
 * and how far away it is.
 */
export function publishBy(periodEnd: string, today: string): { last: string; words: string } {
  const last = addMonths(periodEnd, 6);
  const days = Math.round((Date.parse(last) - Date.parse(today)) / 86_400_000);
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  const away = days < 0 ? `${-days} ${unit} ago` : days === 0 ? 'today' : `in ${days} ${unit}`;
  return { last, words: `${longDay(last)}, ${away}` };
}
