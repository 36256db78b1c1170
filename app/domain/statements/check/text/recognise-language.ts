import { detectLanguage, languageName } from '../../documents-in/language.ts';
import type { TextLanguage } from '../report.ts';

/** The language that a text reads as, or null where it is too short to tell. */
export function recogniseLanguage(text: string): TextLanguage {
  const code = detectLanguage(text);
  return { code, name: code === null ? null : languageName(code) };
}
