import { Link } from '@remix-run/react';
import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { Fieldset } from '#app/components/forms/fieldset.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { textAt, listAt } from '#app/domain/statements/variants/country-field.ts';
import type { CountryQuestion } from '#app/domain/statements/variants/country-questions.server.ts';
import { STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { ANSWER_STANDINGS } from '#app/domain/statements/statement.ts';
import { paths } from '#app/http/paths.ts';
import type { FormReply } from '#app/http/forms.ts';
import type { ShownCountry } from './load-country.server.ts';

type Field = ShownCountry['fields'][number];
type Reply = FormReply | undefined;

/** The form for one question that this country alone asks. Its answer is one of the statement. */
export function CountryQuestionForm({
  id,
  question,
  reply,
}: {
  id: string;
  question: CountryQuestion;
  reply: Reply;
}) {
  const { questionId, ask, help, nothing, standing, text, version } = question;
  const own = reply?.typed['questionId'] === questionId ? reply : undefined;
  return (
    <Disclosure
      summary={text === '' && standing === 'answered' ? ask : `${ask} (answered)`}
      open={own !== undefined}
    >
      <Form problems={own?.fields} values={own?.typed} idPrefix={questionId.replaceAll('.', '-')}>
        <HiddenField name="intent" value="answer" />
        <HiddenField name="questionId" value={questionId} />
        <HiddenField name="version" value={version} />
        <SelectField
          name="standing"
          label="How far is it?"
          choices={ANSWER_STANDINGS.map((value) => ({ value, label: STANDING_NAMES[value] }))}
          defaultValue={standing}
          width="medium"
        />
        <TextArea
          name="text"
          label={ask}
          hint={
            nothing === null ? help : `${help} With “Nothing to report” and no text it says: “${nothing}”`
          }
          defaultValue={text}
          rows={4}
        />
        <SubmitButton kind="plain">Save this answer</SubmitButton>
        <p>
          <Link to={paths.statementQuestion(id, questionId)}>Open the question with facts and history</Link>
        </p>
      </Form>
    </Disclosure>
  );
}

/** Parts that stand open at first; a questionnaire of many parts would be lost in its length. */
const OPEN_PARTS = 3;

/** What the country asks in fields, part by part, in one form. */
export function CountryFieldsForm({ country, reply }: { country: ShownCountry; reply: Reply }) {
  const { fields, version, answers } = country;
  const parts = [...new Set(fields.map(({ part }) => part))];
  const own = reply?.typed['intent'] === 'fields' ? reply : undefined;
  return (
    <Form problems={own?.fields} values={own?.typed}>
      <HiddenField name="intent" value="fields" />
      <HiddenField name="version" value={version} />
      {parts.map((part, place) => (
        <Disclosure key={part} summary={part} open={place < OPEN_PARTS || own !== undefined}>
          <Fieldset legend={part}>
            {fields
              .filter((field) => field.part === part)
              .map((field) => (
                <Control key={field.name} field={field} answers={answers} />
              ))}
          </Fieldset>
        </Disclosure>
      ))}
      <SubmitButton>Save these answers</SubmitButton>
    </Form>
  );
}

const MARKS: Readonly<Record<Field['mark'], string | null>> = {
  confirmed: null,
  own: null,
  'second-hand': 'Not official wording; known second-hand.',
  recalled: 'Not official wording; recalled.',
};

function Control({ field, answers }: { field: Field; answers: ShownCountry['answers'] }) {
  const { name, ask, kind, options, limit } = field;
  const text = textAt(answers, name);
  const used = text === '' ? '' : `; ${text.length} used`;
  const hint =
    [
      field.hint,
      kind === 'text' && limit !== null ? `At most ${limit} characters${used}.` : null,
      MARKS[field.mark],
    ]
      .filter((line) => line !== null)
      .join(' ') || undefined;
  const shared = { name, label: ask, ...(hint === undefined ? {} : { hint }) };
  if (kind === 'many')
    return <CheckboxGroup {...shared} choices={options} defaultValues={listAt(answers, name)} />;
  if (kind === 'one')
    return <RadioGroup {...shared} choices={options} defaultValue={text} inline={options.length === 2} />;
  if (kind === 'tick') return <CheckboxField {...shared} defaultChecked={text === 'yes'} />;
  if (kind === 'text') return <TextArea {...shared} defaultValue={text} rows={3} />;
  if (kind === 'date') return <TextField {...shared} defaultValue={text} type="date" width="short" />;
  return <TextField {...shared} defaultValue={text} />;
}
