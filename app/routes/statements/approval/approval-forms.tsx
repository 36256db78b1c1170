import { CheckboxField, CheckboxGroup } from '#app/components/forms/choices.tsx';
import { FieldRow } from '#app/components/forms/fieldset.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import type { ApprovalModel } from './approval-model.ts';

type FormProps = { model: ApprovalModel; reply: FormReply | undefined };

/** What the approving body decided, on which day, and where it is written. */
export function ApproveForm({ model, reply }: FormProps) {
  const { officers, rule, company } = model;
  if (officers.length === 0) return <NoOfficers company={company} />;
  return (
    <Form action="?form=approve" problems={reply?.fields} values={reply?.typed}>
      <HiddenField name="body" value={rule.body} />
      <FieldRow>
        <TextField
          name="approvedOn"
          type="date"
          label={`Day on which ${rule.bodyWords} approved it`}
          hint={`${model.firstDay} or later`}
          width="medium"
        />
        <TextField
          name="minute"
          label="Minute"
          hint="Its number or date, such as “Board 2026/05, item 7”"
          width="medium"
        />
      </FieldRow>
      <CheckboxGroup
        name="officers"
        label="Who was for it"
        hint={`Those of ${rule.bodyWords} in office on that day.`}
        choices={officers.map(({ value, label, hint }) => ({ value, label, hint }))}
        defaultValues={officers.filter(({ approves }) => approves).map(({ value }) => value)}
      />
      <SubmitButton>Record the approval</SubmitButton>
    </Form>
  );
}

function NoOfficers({ company }: Pick<ApprovalModel, 'company'>) {
  return (
    <Banner kind="caution" title={`${company.name} has no officers here yet`}>
      <a href={paths.company(company.id, { edit: 'new' })}>Add those who approve and sign</a>, then record the
      approval.
    </Banner>
  );
}

/** It was not approved: why, for the writers. */
export function RefuseForm({ model, reply }: FormProps) {
  return (
    <Disclosure summary="It was not approved" open={reply !== undefined}>
      <Form action="?form=refuse" problems={reply?.fields} values={reply?.typed}>
        <TextArea
          name="reason"
          label="What has to change"
          hint="The writers read it. The statement is a draft again; this version stays on record."
        />
        <SubmitButton kind="plain">{`Back to draft: not approved by ${model.rule.bodyWords}`}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** Who signed, in which office, and when. */
export function SignForm({ model, reply }: FormProps) {
  const { officers, rule } = model;
  const first = officers.find(({ signs }) => signs);
  return (
    <Form action="?form=sign" problems={reply?.fields} values={reply?.typed}>
      <SelectField
        name="officerId"
        label="Who signed"
        hint={`The Act asks for ${rule.signerWords}; the office is looked up for the day of signing.`}
        empty="Choose"
        choices={officers.map(({ value, label, title }) => ({
          value,
          label: title === '' ? label : `${label}, ${title}`,
        }))}
        defaultValue={first?.value ?? ''}
        width="full"
      />
      <TextField name="signedOn" type="date" label="Day of the signature" width="medium" />
      <FieldRow>
        <TextField name="name" label="Name as it is printed" defaultValue={first?.label} autoComplete="off" />
        <TextField
          name="title"
          label="Title as it is printed"
          defaultValue={first?.title}
          autoComplete="off"
        />
      </FieldRow>
      {reply?.fields['holdsOffice'] || reply?.typed['holdsOffice'] ? (
        <CheckboxField
          name="holdsOffice"
          label={`I confirm that whoever signed is ${rule.signerWords}, though the printed title does not say so`}
          hint="Recorded with the signature and in the ledger; it is not printed."
        />
      ) : null}
      <SubmitButton>Record the signature</SubmitButton>
    </Form>
  );
}
