import { Link } from '@remix-run/react';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { paths } from '#app/http/paths.ts';

type ProblemKey = 'notFound' | 'forbidden' | 'conflict' | 'tooLarge' | 'tooMany' | 'badRequest' | 'failed';

const KEYS: Readonly<Record<number, ProblemKey>> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'badRequest',
  409: 'conflict',
  413: 'tooLarge',
  429: 'tooMany',
};

/** The messages that tell of a status. */
export function problemKey(status: number): ProblemKey {
  return KEYS[status] ?? 'failed';
}

/** The words for a status: title and text. */
export function useProblemWords(status: number): { title: string; text: string } {
  const say = useWords();
  const kind = problemKey(status);
  return { title: say(`errors.${kind}Title`), text: say(`errors.${kind}`) };
}

/** Where to go from a page that cannot be shown. */
export function ProblemLinks({ signedIn }: { signedIn: boolean }) {
  const say = useWords();
  const locale = useLocale();
  return (
    <p>
      {signedIn ? (
        <Link to={paths.overview()}>{say('errors.goOverview')}</Link>
      ) : (
        <Link to={paths.home(locale)}>{say('errors.goHome')}</Link>
      )}
    </p>
  );
}
