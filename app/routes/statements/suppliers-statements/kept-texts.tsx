import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { formatNumber } from '#app/http/format.ts';

type KeptTextsProps = { kept: number; older: number };

/** All kept texts are checked again in one go; nothing where none is kept. */
export function KeptTexts({ kept, older }: KeptTextsProps) {
  if (kept === 0) return null;
  const many =
    kept === 1
      ? 'The text of one statement is kept'
      : `The texts of ${formatNumber('en', kept)} statements are kept`;
  return (
    <Section title="Kept texts">
      <p>
        {many}. {olderWords(kept, older)}
      </p>
      <Form>
        <SubmitButton kind="plain">
          {kept === 1 ? 'Check the kept text again' : `Check all ${formatNumber('en', kept)} texts again`}
        </SubmitButton>
      </Form>
    </Section>
  );
}

function olderWords(kept: number, older: number): string {
  if (older === 0) return 'Each was read by the checks as they are now.';
  if (older === kept) return 'The checks have changed since they were read.';
  return `The checks have changed since ${formatNumber('en', older)} of them ${older === 1 ? 'was' : 'were'} read.`;
}
