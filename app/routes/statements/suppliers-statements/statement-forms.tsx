import { RadioGroup } from '#app/components/forms/choices.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import type { SupplierStatement } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import type { FormReply } from '#app/http/forms.ts';

type Reply = { reply: FormReply | undefined };

/** Hands in the statement as a file or as text. */
export function ReadForm({ reply }: Reply) {
  return (
    <Form upload problems={reply?.fields} values={reply?.typed}>
      <HiddenField name="form" value="read" />
      <FileField
        name="file"
        label="Its statement as a file"
        hint="PDF, Word (.docx), a web page or text, at most 25 MB and 150 pages. It is read while you watch or go on; its text is kept sealed, the file is not."
        accept=".pdf,.docx,.html,.txt"
        optional
      />
      <TextArea
        name="text"
        label="Or its text"
        hint="Copied from the page or the PDF. It is read at once."
        optional
        rows={6}
      />
      <SubmitButton>Read the statement</SubmitButton>
    </Form>
  );
}

export function AddressForm({ url, reply }: Reply & { url: string | null }) {
  return (
    <Form problems={reply?.fields} values={reply?.typed}>
      <HiddenField name="form" value="address" />
      <TextField
        name="url"
        label="Address of its statement"
        hint="Daylight notes it, looks whether everybody can open it, and reads the statement there."
        type="url"
        defaultValue={url}
      />
      <SubmitButton kind="plain">Read it from the address</SubmitButton>
    </Form>
  );
}

export function LookedForm() {
  return (
    <Form>
      <HiddenField name="form" value="looked" />
      <SubmitButton kind="plain">I looked at it today</SubmitButton>
    </Form>
  );
}

type Values = Pick<SupplierStatement, 'ukBusiness' | 'turnover' | 'periodTo' | 'coveredBy'>;

export function KnownForm({ values, reply }: Reply & { values: Values }) {
  return (
    <Form problems={reply?.fields} values={reply?.typed}>
      <HiddenField name="form" value="known" />
      <RadioGroup
        name="ukBusiness"
        label="Does it do business in the United Kingdom?"
        inline
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
          { value: 'unknown', label: 'Not known' },
        ]}
        defaultValue={values.ukBusiness ?? 'unknown'}
      />
      <RadioGroup
        name="turnover"
        label="Its yearly turnover with its subsidiaries"
        inline
        choices={[
          { value: 'at-least-36m', label: '£36m or more' },
          { value: 'under-36m', label: 'Under £36m' },
          { value: 'unknown', label: 'Not known' },
        ]}
        defaultValue={values.turnover ?? 'unknown'}
      />
      <TextField
        name="periodTo"
        label="Last day of the period of its latest statement"
        type="date"
        width="short"
        optional
        defaultValue={values.periodTo}
      />
      <TextField
        name="coveredBy"
        label="Covered by the group statement of"
        hint="Where it publishes none of its own because another company’s statement speaks for it."
        width="medium"
        optional
        defaultValue={values.coveredBy}
      />
      <SubmitButton kind="plain">Save what you know</SubmitButton>
    </Form>
  );
}
