import { CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import type { ShownQuestion } from './group-view-model.ts';

/** The control for one question of the form, with its hint and what is proposed. */
export function QuestionField({ question }: { question: ShownQuestion }) {
  const { number, field, kind, ask, hint, choices, value } = question;
  const shared = { name: field, label: `${number} ${ask}`, ...(hint === null ? {} : { hint }) };
  const text = typeof value === 'string' ? value : '';
  if (kind === 'many')
    return (
      <CheckboxGroup {...shared} choices={choices} defaultValues={typeof value === 'string' ? [] : value} />
    );
  if (kind === 'one') return <RadioGroup {...shared} choices={choices} defaultValue={text} />;
  if (kind === 'text') return <TextArea {...shared} defaultValue={text} rows={3} />;
  return <TextField {...shared} defaultValue={text} />;
}
