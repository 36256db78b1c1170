import type { EnglishSubject } from '#app/http/message.ts';

/** Words of the frame round public pages. */
export const layout = {
  name: 'Daylight',
  skip: 'Skip to the content',
  language: 'Language',
  footer: 'About this site',
  home: 'Home',
  signIn: 'Sign in',
  overview: 'Go to your overview',
  dataSources: 'Data sources',
  appearance: 'Appearance',
  appearanceSystem: 'Device',
  appearanceLight: 'Light',
  appearanceDark: 'Dark',
  tagline: 'Supply chains in plain view.',
} as const satisfies EnglishSubject;
