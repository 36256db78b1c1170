import type { ReactNode } from 'react';
import type { FormReply } from '#app/http/forms.ts';
import type { ApprovalModel } from './approval-model.ts';

export type StepProps = {
  model: ApprovalModel;
  mayDecide: boolean;
  /** What came back of the form of this name. */
  replyTo: (form: string) => FormReply | undefined;
};

export type StepStanding = 'done' | 'now' | 'later';
const STANDING_WORDS: Readonly<Record<StepStanding, string>> = {
  done: 'Done',
  now: 'Now',
  later: 'Still to come',
};

/** One step of the approval, with where it stands. */
export function Step({
  title,
  standing,
  children,
}: {
  title: string;
  standing: StepStanding;
  children: ReactNode;
}) {
  return (
    <li className={`approval-step approval-step-${standing}`}>
      <div className="approval-step-head">
        <h2>{title}</h2>
        <span className="approval-step-standing">{STANDING_WORDS[standing]}</span>
      </div>
      {children}
    </li>
  );
}

export const NOT_YOURS = (
  <p className="hint">Owners and compliance officers take this step. You can read where it stands.</p>
);
