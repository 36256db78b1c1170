import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { wordStore } from '#words';
import { localeOfPath } from '#app/http/locale.ts';
import { EarlyTyping, rememberTypedText } from '#app/components/forms/typed-text.tsx';

const giveBackTypedText = rememberTypedText(document);

// Without its words the page stays as the server sent it: it works without script.
void Promise.all([readPageData(), wordStore.load(localeOfPath(window.location.pathname))]).then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <EarlyTyping giveBack={giveBackTypedText}>
          <RemixBrowser />
        </EarlyTyping>
      </StrictMode>,
    );
  }),
);

/**
 * Waits until the data of the page are read. Remix reads them in the first render and suspends it until then; when
 * somebody clicks or types in that moment, React 18 ends with error 345 and the page stays without script. Rendering
 * once for nothing starts the reading, so that nothing is left to wait for.
 */
async function readPageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}
