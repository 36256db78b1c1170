import { RadioGroup } from '#app/components/forms/choices.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { NOT_KNOWN, subsidiaryLines } from '#app/domain/statements/regimes/scope-words.ts';
import type { ScopeProfile } from '#app/domain/statements/regimes/scope-profile.ts';
import type { ScopeQuestion } from '#app/domain/statements/regimes/scope-questions.ts';

/** What stands in the field of a question. */
export function typedOf(profile: ScopeProfile, question: ScopeQuestion): string {
  if (question.kind === 'subsidiaries') return subsidiaryLines(profile.subsidiaries);
  const value = profile[question.key];
  if (value === null || Array.isArray(value)) return question.kind === 'choice' ? NOT_KNOWN : '';
  return String(value);
}

/** The field of one question; every choice may be answered with "not known". */
export function QuestionField({ question, value }: { question: ScopeQuestion; value: string }) {
  const { key, label, hint } = question;
  if (question.kind === 'choice')
    return (
      <RadioGroup
        name={key}
        label={label}
        hint={hint}
        choices={[...question.choices, { value: NOT_KNOWN, label: 'Not known' }]}
        defaultValue={value}
      />
    );
  if (question.kind === 'subsidiaries')
    return <TextArea name={key} label={label} hint={hint} optional rows={6} defaultValue={value} />;
  return (
    <TextField
      name={key}
      label={label}
      hint={hint}
      optional
      inputMode="decimal"
      width="medium"
      defaultValue={value}
      {...(question.kind === 'amount' ? { prefix: question.unit } : { suffix: 'people' })}
    />
  );
}
