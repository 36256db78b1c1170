import { Link } from '@remix-run/react';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { paths } from '#app/http/paths.ts';
import { MarkedText } from './marked-text.tsx';
import { QuestionMarks } from './question-marks.tsx';
import type { QuestionView } from './question-view.server.ts';
import { GUIDANCE_PAGE, OWN_READING } from './words.ts';

type Props = { view: QuestionView };

/** What a good answer holds, why it is asked, and where the answer is used under another law. */
export function Guidance({ view }: Props) {
  const { question, remarks, state } = view;
  return (
    <div className="question-guidance">
      <QuestionMarks question={question} state={state} />
      <p>{question.help}</p>
      {remarks.length > 0 ? (
        <ul>
          {remarks.map(({ law, says }) => (
            <li key={law}>
              <strong>{law}:</strong> {says}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint">
        {OWN_READING} <a href={GUIDANCE_PAGE}>Read the statutory guidance on GOV.UK</a>.
      </p>
    </div>
  );
}

/** What was typed earlier and not saved: to be taken back or thrown away. */
export function NotSaved({ view, isBack }: Props & { isBack: boolean }) {
  const { editor, unsavedAt, statementId, question } = view;
  if (isBack || !view.mayWrite) return null;
  if (editor.isUnsaved)
    return (
      <Banner kind="notice" title="This text is not saved yet">
        <p>
          It is kept for you alone, sealed, until {view.unsavedUntil}. Save it to put it into the statement.
        </p>
        <SubmitButton kind="plain" name="intent" value="discard">
          Throw it away
        </SubmitButton>
      </Banner>
    );
  if (unsavedAt === null) return null;
  const taken = paths.statementQuestion(statementId, question.id, { unsaved: 'taken' });
  return (
    <Banner kind="notice" title={`You have unsaved text from ${unsavedAt}`}>
      <p>
        <Link to={`${taken}#answer`}>Take it back into the form</Link>. It is kept until {view.unsavedUntil}.
      </p>
      <SubmitButton kind="plain" name="intent" value="discard">
        Throw it away
      </SubmitButton>
    </Banner>
  );
}

/** The answer for those who may not write, or while the statement is no draft. */
export function AnswerAsItStands({ view }: Props) {
  const { reading, facts, saved } = view;
  return (
    <Section title="Answer">
      {reading === '' ? <p>Nothing is written yet.</p> : <MarkedText text={reading} facts={facts} />}
      {saved ? (
        <p className="hint">
          Saved by {saved.who}, {saved.when}.
        </p>
      ) : null}
    </Section>
  );
}

/** Last year's answer and what the record offers. */
export function BesideTheAnswer({ view }: Props) {
  const { lastYear, earlier, offered, facts, mayWrite } = view;
  return (
    <div>
      {lastYear ? (
        <Disclosure summary={`Last year’s answer (${lastYear.period})`} open={view.reading === ''}>
          <p className="hint">{lastYear.standing}</p>
          <MarkedText text={lastYear.text} facts={{}} />
          {mayWrite ? (
            <SubmitButton kind="plain" name="intent" value="take-last">
              Take last year’s text as a start
            </SubmitButton>
          ) : null}
        </Disclosure>
      ) : null}
      {earlier && !lastYear ? (
        <Disclosure summary={`Last year’s text on this section (${earlier.from})`} open={view.reading === ''}>
          <MarkedText text={earlier.text} facts={{}} />
          {mayWrite ? (
            <SubmitButton kind="plain" name="intent" value="take-last">
              Take last year’s text as a start
            </SubmitButton>
          ) : null}
        </Disclosure>
      ) : null}
      {offered.length > 0 ? (
        <Disclosure summary={`Sentences from the record (${offered.length})`} open={offered.length < 4}>
          <ul className="offered">
            {offered.map(({ key, text }) => (
              <li key={key}>
                <MarkedText text={text} facts={facts} />
                {mayWrite ? (
                  <SubmitButton kind="plain" name="intent" value={`add-sentence ${key}`}>
                    Add to the text
                  </SubmitButton>
                ) : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
