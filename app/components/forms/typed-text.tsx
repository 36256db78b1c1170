import { type ReactNode, useEffect } from 'react';

/**
 * Remembers what is typed into text areas before the page's script has taken the page over. React 18 puts the first text
 * back into a text area when it does, and what was typed until then would be gone; nor would anything on the page know
 * of it.
 *
 * @returns gives everything back, once, and remembers no more
 */
export function rememberTypedText(page: Document): () => void {
  const typed = new Map<HTMLTextAreaElement, string>();
  for (const area of page.querySelectorAll('textarea'))
    if (area.value !== area.defaultValue) typed.set(area, area.value);
  const listen = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value);
  };
  page.addEventListener('input', listen, true);
  return () => {
    page.removeEventListener('input', listen, true);
    for (const [area, value] of typed) {
      area.value = value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    typed.clear();
  };
}

/** Gives back what was typed early, as soon as all that it holds is there to hear of it. */
export function EarlyTyping({ giveBack, children }: { giveBack: () => void; children: ReactNode }) {
  useEffect(giveBack, [giveBack]);
  return children;
}
