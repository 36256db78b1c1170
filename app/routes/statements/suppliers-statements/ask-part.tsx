import { Form } from '#app/components/forms/form.tsx';
import { FieldRow } from '#app/components/forms/fieldset.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { StatementAsk } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { formatDate, formatPartialDate } from '#app/http/format.ts';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';

/** The task to write to the supplier, in words; null where nobody has set one. */
export function askView(ask: StatementAsk | null) {
  if (ask === null) return null;
  const { ownerName, dueOn, doneAt } = ask;
  const by = dueOn === null ? '' : ` by ${formatPartialDate('en', dueOn)}`;
  return {
    isOpen: doneAt === null,
    words:
      doneAt === null
        ? `${ownerName} writes to the supplier${by}.`
        : `${ownerName} wrote to the supplier; noted on ${formatDate('en', doneAt)}.`,
  };
}

type AskPartProps = {
  id: string;
  letter: string;
  /** Whether a person has changed the letter. */
  isOwn: boolean;
  ask: ReturnType<typeof askView>;
  people: readonly { id: string; name: string }[];
  mayEdit: boolean;
  reply: FormReply | undefined;
};

/** The letter that asks for the statement or for what was not found in it, and the task to send it. */
export function AskPart({ id, letter, isOwn, ask, people, mayEdit, reply }: AskPartProps) {
  return (
    <Section title="Write to the supplier" id="letter">
      <p>
        The letter says what was not found and asks about it; it judges nothing. Take it as{' '}
        <a href={paths.supplierLetter(id, 'pdf')}>PDF to print or attach</a> or as{' '}
        <a href={paths.supplierLetter(id, 'txt')}>text for a mail</a>.
      </p>
      {mayEdit ? (
        <LetterForm letter={letter} isOwn={isOwn} reply={reply} />
      ) : (
        <pre className="letter-copy">{letter}</pre>
      )}
      {ask === null ? null : <p>{ask.words}</p>}
      {mayEdit && ask?.isOpen === true ? (
        <Form>
          <HiddenField name="form" value="asked" />
          <SubmitButton kind="plain">The letter is sent</SubmitButton>
        </Form>
      ) : null}
      {mayEdit && ask?.isOpen !== true ? <AskForm people={people} reply={reply} /> : null}
    </Section>
  );
}

function LetterForm({ letter, isOwn, reply }: Pick<AskPartProps, 'letter' | 'isOwn' | 'reply'>) {
  return (
    <Form problems={reply?.fields} values={reply?.typed} idPrefix="letter">
      <TextArea
        name="words"
        label="The letter"
        hint="Change what you like and save it. Lines that begin with a hyphen become a list."
        rows={14}
        defaultValue={letter}
      />
      <div className="actions">
        <SubmitButton kind="plain" name="form" value="letter">
          Save the letter
        </SubmitButton>
        {isOwn ? (
          <SubmitButton kind="quiet" name="form" value="letter-back">
            Bring back the proposed letter
          </SubmitButton>
        ) : null}
      </div>
    </Form>
  );
}

function AskForm({ people, reply }: Pick<AskPartProps, 'people' | 'reply'>) {
  return (
    <Form problems={reply?.fields} values={reply?.typed} idPrefix="ask">
      <HiddenField name="form" value="ask" />
      <FieldRow>
        <SelectField
          name="ownerId"
          label="Who writes to it?"
          empty="Choose"
          choices={people.map((person) => ({ value: person.id, label: person.name }))}
        />
        <TextField name="dueOn" type="date" label="By when" width="medium" optional />
      </FieldRow>
      <SubmitButton kind="plain">Set the task</SubmitButton>
    </Form>
  );
}
