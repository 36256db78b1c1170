import type { Locale } from '#app/http/locale.ts';
import type { ArabicPlural, EnglishPlural } from '#app/http/message.ts';

export type Message = string | EnglishPlural | ArabicPlural;

/** Messages by subject and key. */
export type Subjects = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** Where `translate` finds its messages: on the server all of them, in a browser those of the page's language. */
export type WordStore = {
  /** The messages of a language. In a browser that has not got them yet, the page being rendered waits for them. */
  of(locale: Locale): Subjects;
  /** Gets the messages of a language, if they are not there. */
  load(locale: Locale): Promise<void>;
};
