import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** After a change of page without a full load, moves the focus to the new content, as a full load would. */
export function FocusKeeper() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
