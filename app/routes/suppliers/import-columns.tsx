import { Form } from '#app/components/forms/form.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';

type ColumnsView = {
  id: string;
  columns: { name: string; header: string; field: string; samples: string[] }[];
  fields: Choice[];
  currencies: Choice[];
  currency: string | null;
  remembered: boolean;
  notices: string[];
};

/** What each column of the file means: guessed, to be put right by hand, and remembered for the next such file. */
export function ColumnsForm({ view, reply }: { view: ColumnsView; reply: FormReply | undefined }) {
  return (
    <Section title="What do the columns mean?">
      {view.remembered ? (
        <Banner
          kind="notice"
          title="The columns are read as you said the last time a list had these headings"
        />
      ) : (
        <p>
          The meaning of each column was guessed from its heading. Put right what is wrong; nothing is saved
          yet.
        </p>
      )}
      {view.notices.map((notice) => (
        <Banner key={notice} kind="caution" title={notice} />
      ))}
      <Form action={paths.supplierImport(view.id)} problems={reply?.fields} values={reply?.typed}>
        {view.columns.map(({ name, header, field, samples }) => (
          <SelectField
            key={name}
            name={name}
            label={header}
            {...(samples.length > 0 ? { hint: `For instance: ${samples.join(' · ')}` } : {})}
            empty="Leave this column out"
            choices={view.fields}
            defaultValue={field}
            width="medium"
          />
        ))}
        <SelectField
          name="currency"
          label="Currency of amounts that name none"
          empty="Refuse such amounts"
          choices={view.currencies}
          defaultValue={view.currency}
          width="medium"
        />
        <SubmitButton name="intent" value="check">
          Check the rows
        </SubmitButton>
      </Form>
    </Section>
  );
}
