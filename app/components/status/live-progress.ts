import { useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';

export interface ProgressState {
  done: number;
  total: number;
  note: string;
}

const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'stopped']);

/**
 * Follows a job's server-sent events. A `progress` message carries `{ done, total, note, state }` as JSON;
 * once the state is `done`, `failed` or `stopped` the page's data are loaded again.
 */
export function useLiveProgress(start: ProgressState, eventsHref: string | undefined): ProgressState {
  const [live, setLive] = useState<ProgressState | null>(null);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (eventsHref === undefined || typeof EventSource === 'undefined') return undefined;
    const events = new EventSource(eventsHref);
    const read = (event: MessageEvent<unknown>) => {
      const message = readProgress(event.data);
      if (message === null) return;
      setLive(message);
      if (!ENDED.has(message.state)) return;
      events.close();
      revalidate();
    };
    events.addEventListener('message', read);
    events.addEventListener('progress', read);
    return () => events.close();
  }, [eventsHref, revalidate]);
  return live ?? start;
}

/** A message of the stream; null where it is not one of ours. */
export function readProgress(data: unknown): (ProgressState & { state: string }) | null {
  if (typeof data !== 'string') return null;
  const value = parse(data);
  if (typeof value !== 'object' || value === null) return null;
  const { done, total, note, state } = { done: 0, total: 0, note: '', state: '', ...value };
  if (typeof done !== 'number' || typeof total !== 'number') return null;
  return {
    done,
    total,
    note: typeof note === 'string' ? note : '',
    state: typeof state === 'string' ? state : '',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
