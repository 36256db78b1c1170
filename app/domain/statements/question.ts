import type { SectionKey } from './area.ts';
import type { ContentPoint, Regime } from './regime.ts';

/** Why a question is asked: the Act demands it, the guidance asks for it, or good statements have it. */
export type Tag = 'law' | 'guidance' | 'good-practice';

/**
 * One thing a statement should tell. The level follows the statutory guidance of 2025 in Daylight's own reading: 1 for
 * those who report for the first time, 2 on top of it. Questions of one other country have no level.
 */
export type Question = {
  /** `section.subject`: "structure.business". It never changes; answers hang on it. */
  id: string;
  section: SectionKey;
  level: 1 | 2 | null;
  tag: Tag;
  /** The question as the writer reads it. */
  ask: string;
  /** What a good answer holds, in plain words. */
  help: string;
  /** The heading of the answer in the finished document, or null where it continues the section's text. */
  heading: string | null;
  serves: readonly ContentPoint[];
  /** Asked only where one of these laws applies; empty: always. */
  onlyFor: readonly Regime[];
  /** What the finished document says where the writer has nothing to report and adds no words of their own. */
  nothing?: string;
  /** What to look at before the answer is used under a law whose reach differs: "Check that it covers …". */
  checkCovers?: Readonly<Partial<Record<Regime, string>>>;
};
