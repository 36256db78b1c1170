import { useLiveProgress, type ProgressState } from '#app/components/status/live-progress.ts';
import { formatNumber } from '#app/http/format.ts';
import { useLocale, useWords } from '#app/components/layout/language.ts';

export interface ProgressProps {
  done: number;
  /** 0 where it is not known yet. */
  total: number;
  /** What is being done now. */
  note?: string;
  /** Address of the server-sent events; without it the bar stands still. */
  eventsHref?: string;
  /** The page itself, as a link to load it again where script is off. */
  refreshHref?: string;
}

/** How far a job is. With script it follows the server's events and reloads the page's data at the end; without, a link refreshes. */
export function Progress({ done, total, note = '', eventsHref, refreshHref }: ProgressProps) {
  const start: ProgressState = { done, total, note };
  const now = useLiveProgress(start, eventsHref);
  const locale = useLocale();
  const say = useWords();
  const text =
    now.total > 0 ? `${formatNumber(locale, now.done)} of ${formatNumber(locale, now.total)}` : 'Starting';
  return (
    <div className="progress">
      <progress
        value={now.total > 0 ? now.done : undefined}
        max={now.total > 0 ? now.total : undefined}
        aria-label={now.note || 'Progress'}
      >
        {text}
      </progress>
      <p className="progress-text" role="status">
        <span className="progress-count">{text}</span> {now.note}
      </p>
      {refreshHref === undefined ? null : (
        <p className="progress-refresh">
          <a href={refreshHref}>{say('components.refresh')}</a>
        </p>
      )}
    </div>
  );
}
