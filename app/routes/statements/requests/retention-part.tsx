import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { FormReply } from '#app/http/forms.ts';

type Props = { months: number; mayManage: boolean; reply: FormReply | undefined };

/** How long it is kept who asked, and where it may be set. */
export function RetentionPart({ months, mayManage, reply }: Props) {
  return (
    <Section title="How long it is kept who asked" id="retention">
      <p>
        Names, addresses, questions and the words of letters are removed {months} months after a request is
        closed. The form tells so to whoever asks; number, kind and days of the request stay.
      </p>
      {mayManage ? (
        <Form problems={reply?.fields} values={reply?.typed}>
          <TextField
            name="keptMonths"
            label="Months"
            hint="From 6 to 36. A shorter time holds for every request, a longer one only for those that come after it."
            inputMode="numeric"
            width="short"
            defaultValue={String(months)}
          />
          <SubmitButton kind="plain">Save the time</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
