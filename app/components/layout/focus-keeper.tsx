import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * After a change of page without a full load, moves the focus to the new content, as a full load would: to the place that
 * the address names, or to the page. An answer on the same page moves it only where what had it is gone.
 */
export function FocusKeeper() {
  const { pathname, hash, key } = useLocation();
  const shown = useRef({ pathname, key });
  useEffect(() => {
    const before = shown.current;
    if (before.key === key) return;
    shown.current = { pathname, key };
    if (before.pathname !== pathname) takeFocus(placeOf(hash) ?? page());
    else if (document.activeElement === document.body) takeFocus(page());
  }, [pathname, hash, key]);
  return null;
}

function page(): HTMLElement | null {
  return document.getElementById('content');
}

function placeOf(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
}

function takeFocus(element: HTMLElement | null): void {
  if (element === null) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
