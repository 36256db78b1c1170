import { RadioGroup } from '#app/components/forms/choices.tsx';
import type { Problems, TypedValues } from '#app/components/forms/form-state.ts';
import { Form } from '#app/components/forms/form.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { longestDay } from '#app/domain/statements/requests/clock.ts';
import { LETTER_KINDS, type RequestKind } from '#app/domain/statements/requests/request-kinds.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { LETTER_WORDS } from './request-words.ts';

type Reply = { intent: string; fields: Problems; typed: TypedValues } | undefined;

type FormsProps = {
  request: {
    kind: RequestKind;
    receivedOn: string;
    assigneeId: string | null;
    people: { id: string; name: string }[];
    contact: { email: string } | null;
  };
  reply: Reply;
};

/** Everything that can be done about an open request. */
export function RequestForms({ request, reply }: FormsProps) {
  const { kind, receivedOn, assigneeId, people, contact } = request;
  const own = (intent: string) =>
    reply?.intent === intent ? { problems: reply.fields, values: reply.typed } : {};
  const longest = longestDay(receivedOn);
  return (
    <>
      <Section title="Answer">
        <Form idPrefix="letter" {...own('letter')}>
          <SelectField
            name="letter"
            label="Letter"
            width="medium"
            defaultValue={kind === 'copy' ? 'copy' : 'receipt'}
            choices={LETTER_KINDS.map((letter) => ({ value: letter, label: LETTER_WORDS[letter] }))}
          />
          <TextArea
            name="words"
            label="Your words"
            hint="A reason or an answer. Daylight sets the greeting, the days and the address of the statement round it"
            rows={5}
            optional
          />
          <RadioGroup
            name="way"
            label="How it goes out"
            inline
            defaultValue={contact?.email === '' ? 'print' : 'mail'}
            choices={[
              { value: 'mail', label: 'By mail' },
              { value: 'print', label: 'Printed' },
            ]}
          />
          <SubmitButton name="intent" value="letter">
            Send the letter
          </SubmitButton>
        </Form>
      </Section>
      <Section title="More">
        <Disclosure summary="Hand it to somebody" open={reply?.intent === 'assign'}>
          <Form idPrefix="assign" {...own('assign')}>
            <SelectField
              name="assigneeId"
              label="Who answers"
              empty="Nobody yet"
              defaultValue={assigneeId}
              choices={people.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SubmitButton kind="plain" name="intent" value="assign">
              Hand over
            </SubmitButton>
          </Form>
        </Disclosure>
        {kind === 'copy' ? null : (
          <Disclosure summary="Take more time" open={reply?.intent === 'extend'}>
            <p>
              In Daylight’s reading of Norwegian law a heavy request can take up to two months, here until{' '}
              {formatPartialDate('en', longest)}, if whoever asked is told why.{' '}
              <a href="https://lovdata.no/dokument/NLE/lov/2021-06-18-99">The Act on lovdata.no</a>
            </p>
            <Form idPrefix="extend" {...own('extend')}>
              <TextField name="dueOn" type="date" label="New day" width="medium" defaultValue={longest} />
              <SubmitButton kind="plain" name="intent" value="extend">
                Set the new day
              </SubmitButton>
            </Form>
          </Disclosure>
        )}
        <Disclosure summary="Add a note" open={reply?.intent === 'note'}>
          <Form idPrefix="note" {...own('note')}>
            <TextArea name="note" label="Note" rows={3} />
            <SubmitButton kind="plain" name="intent" value="note">
              Keep the note
            </SubmitButton>
          </Form>
        </Disclosure>
        <Disclosure summary="Close the request" open={reply?.intent === 'close'}>
          <Form idPrefix="close" {...own('close')}>
            <TextArea name="closing" label="How it ended" rows={2} />
            <SubmitButton kind="plain" name="intent" value="close">
              Close the request
            </SubmitButton>
          </Form>
        </Disclosure>
      </Section>
    </>
  );
}
