import { type FormEvent, useRef } from 'react';

/** A second press within this time is a double click, not a wish. */
const DOUBLE_CLICK_MS = 1_500;

/** Lets a form go once: the same fields sent again by the same button a moment later are left out. */
export function useSubmitOnce(): (event: FormEvent<HTMLFormElement>) => void {
  const last = useRef({ sent: '', at: -DOUBLE_CLICK_MS });
  return (event) => {
    const sent = fieldsOf(event);
    const { timeStamp: at } = event;
    if (sent === last.current.sent && at - last.current.at < DOUBLE_CLICK_MS) event.preventDefault();
    else last.current = { sent, at };
  };
}

function fieldsOf({ currentTarget, nativeEvent }: FormEvent<HTMLFormElement>): string {
  const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  const fields = [...new FormData(currentTarget, button)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
  return JSON.stringify(fields);
}
