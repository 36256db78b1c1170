import { useEffect, useState } from 'react';
import { UNSAVED_DAYS } from '#app/domain/statements/writing/unsaved-text.ts';

const WAIT_MS = 1_500;

/**
 * Sends what stands in the form to be kept as unsaved text, a moment after the last key. Without script nothing is kept
 * until a button is pressed, and every button keeps it.
 */
export function UnsavedKeeper({ form, address }: { form: string; address: string }) {
  const [says, setSays] = useState('');
  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async () => setSays(await send(element, address));
    const wait = ({ target }: Event) => {
      if (!isPartOfAnswer(target)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), WAIT_MS);
    };
    const stop = () => clearTimeout(timer);
    element.addEventListener('input', wait);
    element.addEventListener('submit', stop);
    return () => {
      stop();
      element.removeEventListener('input', wait);
      element.removeEventListener('submit', stop);
    };
  }, [form, address]);
  return (
    <p className="hint unsaved-keeper" role="status">
      {says}
    </p>
  );
}

const PARTS = ['text', 'standing', 'version', 'comment', 'title'];

function isPartOfAnswer(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
    return PARTS.includes(target.name);
  return false;
}

async function send(form: HTMLFormElement, address: string): Promise<string> {
  const all = new FormData(form);
  const body = new URLSearchParams();
  for (const part of PARTS) {
    const value = all.get(part);
    if (typeof value === 'string') body.set(part, value);
  }
  try {
    const answer = await fetch(address, { method: 'POST', body });
    if (answer.status === 401)
      return 'You are signed out. Go on typing: when you save, the text is given back to you.';
    if (!answer.ok) return 'What you type could not be kept on the side. Save it.';
    const said: unknown = await answer.json();
    const at = typeof said === 'object' && said !== null && 'at' in said ? String(said.at) : '';
    return `Not saved yet. Kept for you at ${at}, for ${UNSAVED_DAYS} days.`;
  } catch {
    return 'There is no connection. The text is in this page only; save it when you are connected again.';
  }
}
