import type { RegistryAnswers, RegistryField } from './answers.ts';
import type { Option } from './option.ts';
import type { RegistryGroup } from './sections.ts';

/**
 * One question of the registry's form. The numbers of the required sections are those of the form; those of the optional
 * ones go on from there and are Daylight's own, as are the words of every question.
 */
export type RegistryQuestion = {
  /** "2c", "9.1 place"; problems are told by it. */
  number: string;
  group: RegistryGroup;
  field: RegistryField;
  /** What the published code calls it. */
  official: string;
  ask: string;
  hint: string | null;
  kind: 'one' | 'many' | 'line' | 'text' | 'date' | 'countries';
  options: readonly Option[];
  /** The most characters that the form takes; null where it is not a text. */
  limit: number | null;
  /** Whether the portal knows the answer from elsewhere, so that nobody types it here. */
  known: boolean;
  /** Whether it is asked, where that hangs on another answer. */
  asked: (answers: RegistryAnswers) => boolean;
};

type Part = Pick<RegistryQuestion, 'number' | 'group' | 'field' | 'official' | 'ask'> &
  Partial<RegistryQuestion>;

/** A question with what most have in common. */
export function question(part: Part): RegistryQuestion {
  return { hint: null, kind: 'line', options: [], limit: null, known: false, asked: () => true, ...part };
}

/** A question with choices. */
export function choice(part: Part & { options: readonly Option[] }): RegistryQuestion {
  return question({ kind: 'many', ...part });
}
