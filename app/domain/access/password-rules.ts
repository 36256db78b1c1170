/** Fewest and most characters of a password (NIST SP 800-63B: length counts, composition rules do not). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** What is wrong with a password, as the name of a message in the `access` catalogue. */
export type PasswordProblem = 'passwordShort' | 'passwordLong' | 'passwordCommon';

/** Long passwords that head the lists of stolen ones, and the beginnings that they share. */
const COMMON = [
  'password',
  'passw0rd',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r',
  '1qaz2wsx',
  'q1w2e3r4',
  'letmein',
  'welcome',
  'iloveyou',
  'admin',
  'administrator',
  'changeme',
  'trustno1',
  'sunshine',
  'princess',
  'football',
  'monkey',
  'dragon',
  'master',
  'superman',
  'whatever',
  'computer',
  'internet',
  'daylight',
  'secret',
  'unknown',
  'abc',
  'iamthebest',
  'correcthorsebatterystaple',
];
const RUNS = ['0123456789012345678901234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

/**
 * What is wrong with a password, or null.
 * @param about texts that others know of the person, such as the email address: a password made of them is common
 */
export function passwordProblem(password: string, about: readonly string[] = []): PasswordProblem | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'passwordShort';
  if (length > LONGEST_PASSWORD) return 'passwordLong';
  return isCommon(password.toLowerCase(), about) ? 'passwordCommon' : null;
}

function isCommon(password: string, about: readonly string[]): boolean {
  if (new Set(password).size < 5) return true;
  const letters = password.replace(/[^\p{L}]/gu, '');
  const known = about.flatMap((text) => [text, ...text.split('@')]).map((text) => text.toLowerCase());
  if (
    [...known, ...known.map((text) => text.replace(/[^\p{L}]/gu, ''))].some(
      (text) => text !== '' && [password, letters].includes(text),
    )
  ) {
    return true;
  }
  if (COMMON.some((word) => isRepeated(letters, word) || isRepeated(password, word) || letters === word))
    return true;
  return RUNS.some((run) => run.includes(password) || [...run].reverse().join('').includes(password));
}

function isRepeated(text: string, word: string): boolean {
  return text !== '' && text.split(word).join('') === '';
}
