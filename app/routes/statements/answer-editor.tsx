import { Link } from '@remix-run/react';
import { useState } from 'react';
import { RadioGroup } from '#app/components/forms/choices.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { Actions } from '#app/components/layout/link-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { ANSWER_STANDINGS } from '#app/domain/statements/statement.ts';
import { cleanPastedText } from '#app/domain/statements/writing/clean-pasted-text.ts';
import { LONGEST_IN_WORDS, STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { paths } from '#app/http/paths.ts';
import { MarkedText } from './marked-text.tsx';
import type { QuestionReply } from './question-action.server.ts';
import type { QuestionView } from './question-view.server.ts';
import { UnsavedKeeper } from './unsaved-keeper.tsx';

type Props = { view: QuestionView; reply: QuestionReply | undefined };

const HINTS: Readonly<Record<(typeof ANSWER_STANDINGS)[number], string>> = {
  answered: 'The text says it.',
  'in-development': 'Begun. The text says how far, and until when.',
  'nothing-to-report': 'You looked, and there is nothing. Add words, or leave the text empty.',
  'not-applicable': 'The text says why.',
};

/** The form for an answer. It needs no script; with script the reading below follows, and what is typed is kept. */
export function AnswerEditor({ view, reply }: Props) {
  const { editor, question, changed, statementId, after, saved } = view;
  const typed = reply?.typed['text'];
  const first = typeof typed === 'string' ? typed : editor.text;
  const [text, setText] = useState(first);
  return (
    <div id="answer" className="answer-editor">
      <HiddenField name="version" value={String(reply?.typed['version'] ?? editor.version)} />
      {changed.length > 0 ? <ChangedNumbers changed={changed} /> : null}
      <div onInput={(event) => readInput(event.target, setText)}>
        <TextArea
          name="text"
          label="Answer"
          hint={`Leave an empty line between paragraphs; begin a line with “- ” for a list. At most ${LONGEST_IN_WORDS} characters. A number written as [204](fact:…) is linked to the record: leave its brackets as they are.`}
          rows={10}
          defaultValue={editor.text}
        />
      </div>
      <RadioGroup
        name="standing"
        label="How far is the answer?"
        choices={ANSWER_STANDINGS.map((standing) => ({
          value: standing,
          label: STANDING_NAMES[standing],
          hint:
            standing === 'nothing-to-report' && question.nothing
              ? ownWords(question.nothing)
              : HINTS[standing],
        }))}
        defaultValue={editor.standing}
      />
      <UnsavedKeeper form="question" address={paths.unsavedAnswer(statementId, question.id)} />
      <Actions>
        <SubmitButton name="intent" value="save">
          Save
        </SubmitButton>
        {after ? (
          <SubmitButton kind="plain" name="intent" value={`save-next ${after.id}`}>
            Save and go to the next question
          </SubmitButton>
        ) : null}
      </Actions>
      {saved ? (
        <p className="hint">
          Saved by {saved.who}, {saved.when}.{' '}
          <Link to={paths.statementQuestionHistory(statementId, question.id)}>History of this answer</Link>
        </p>
      ) : null}
      <Section title="As it reads">
        {text.trim() === '' ? (
          <p className="hint">Nothing is written yet.</p>
        ) : (
          <MarkedText text={cleanPastedText(text)} facts={view.facts} />
        )}
      </Section>
    </div>
  );
}

const GONE = 'nothing of it in the record. It stands as a plain number: name its evidence, or change it';

function ownWords(nothing: string): string {
  return `If you leave the text empty the statement says: “${nothing}”`;
}

function readInput(target: EventTarget, setText: (text: string) => void): void {
  if (target instanceof HTMLTextAreaElement) setText(target.value);
}

function ChangedNumbers({ changed }: { changed: QuestionView['changed'] }) {
  const movable = changed.some(({ now }) => now !== null);
  return (
    <Banner kind="notice" title="The record and the text do not say the same">
      <ul>
        {changed.map(({ key, label, was, now }) => (
          <li key={key}>
            {label}: {was} when written, {now === null ? GONE : `${now} now`}
          </li>
        ))}
      </ul>
      {movable ? (
        <SubmitButton kind="plain" name="intent" value="bring-up">
          Bring up to date
        </SubmitButton>
      ) : null}
    </Banner>
  );
}
