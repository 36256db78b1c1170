import { RadioGroup } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { ReminderDraft } from '#app/domain/statements/reminders/choose-reminders.server.ts';
import type { FormReply } from '#app/http/forms.ts';

/** Whether the viewer is reminded by mail, and in which language. */
export function ReminderForm({ choice, reply }: { choice: ReminderDraft; reply: FormReply | undefined }) {
  return (
    <Section title="Reminders by mail to you" id="reminders">
      <Form problems={reply?.fields} values={reply?.typed}>
        <RadioGroup
          name="reminders"
          label="Remind me"
          hint="Of statements 30, 14, 7 and 1 days before, and once when a day has gone by. Of requests 14 and 1 days before. Of your own tasks 7 and 1 days before, and once when the day has gone by."
          inline
          choices={[
            { value: 'on', label: 'On' },
            { value: 'off', label: 'Off' },
          ]}
          defaultValue={choice.reminders}
        />
        <RadioGroup
          name="language"
          label="Language"
          inline
          choices={[
            { value: 'en', label: 'English' },
            { value: 'ar', label: 'العربية' },
          ]}
          defaultValue={choice.language}
        />
        <SubmitButton kind="plain">Save the choice</SubmitButton>
      </Form>
    </Section>
  );
}
