import { Form as RemixForm, useLocation, useRouteLoaderData } from '@remix-run/react';
import { APPEARANCES, type Appearance } from '#app/components/layout/appearance.ts';
import { useWords } from '#app/components/layout/language.ts';
import { paths } from '#app/http/paths.ts';

const WORDS = {
  system: 'layout.appearanceSystem',
  light: 'layout.appearanceLight',
  dark: 'layout.appearanceDark',
} as const satisfies Record<Appearance, string>;

/** Three small buttons that set light or dark; a plain form, kept in a cookie. */
export function AppearanceSwitch() {
  const say = useWords();
  const { pathname, search } = useLocation();
  const chosen = useAppearance();
  return (
    <RemixForm className="appearance" method="post" action={paths.appearance()} preventScrollReset>
      <input type="hidden" name="back" value={pathname + search} />
      <fieldset>
        <legend>{say('layout.appearance')}</legend>
        {APPEARANCES.map((appearance) => (
          <button
            key={appearance}
            type="submit"
            name="appearance"
            value={appearance}
            aria-pressed={appearance === chosen}
          >
            {say(WORDS[appearance])}
          </button>
        ))}
      </fieldset>
    </RemixForm>
  );
}

/** The appearance that the root read from the cookie. */
function useAppearance(): Appearance {
  const data = useRouteLoaderData<{ appearance?: Appearance }>('root');
  return data?.appearance ?? 'system';
}
