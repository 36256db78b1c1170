import { CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import type { ShownQuestion } from './group-view-model.ts';

/** The second and the third risk stand folded until something is said of them. */
const FOLDED: Readonly<Record<string, string>> = {
  '9.2': 'A second priority risk',
  '9.3': 'A third priority risk',
};

/** The controls of a page, question by question. */
export function QuestionFields({ questions, open }: { questions: readonly ShownQuestion[]; open: boolean }) {
  const typed = questions.filter(({ known }) => known === null);
  const numbers = [...new Set(typed.map(({ number }) => number))];
  return (
    <>
      {numbers.map((number) => {
        const own = typed.filter((question) => question.number === number);
        const fields = own.map((question) => <QuestionField key={question.field} question={question} />);
        const folded = FOLDED[number];
        if (folded === undefined) return fields;
        return (
          <Disclosure key={number} summary={folded} open={open || own.some(({ value }) => value.length > 0)}>
            {fields}
          </Disclosure>
        );
      })}
    </>
  );
}

/** The control for one question of the form, with its hint and what is proposed. */
function QuestionField({ question }: { question: ShownQuestion }) {
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
