import type { ReactNode } from 'react';
import type { Tag } from '#app/domain/statements/question.ts';
import { TAG_NAMES } from './words.ts';

type Props = { question: { tag: Tag; level: 1 | 2 | null }; state: string; children?: ReactNode };

/** Why a question is asked, at which level, and how far its answer is. */
export function QuestionMarks({ question: { tag, level }, state, children }: Props) {
  return (
    <ul className="question-marks">
      <li>
        <span className={`tag tag-${tag}`}>{TAG_NAMES[tag]}</span>
      </li>
      {level === null ? null : (
        <li>
          <span className="tag">Level {level}</span>
        </li>
      )}
      <li>{state}</li>
      {children === undefined ? null : <li>{children}</li>}
    </ul>
  );
}
