import { CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { Fieldset } from '#app/components/forms/fieldset.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import type { FormReply } from '#app/http/forms.ts';
import type { MatchQuery } from '#app/domain/screening/match-query.ts';
import { paths } from '#app/http/paths.ts';
import { answerChoices, REASON_CHOICES } from './decision-parts.tsx';
import type { BatchWords } from './queue-view-model.ts';

/** The id of the form that the tick boxes of the table belong to. */
export const BULK_FORM = 'bulk';

type BulkProps = {
  query: MatchQuery;
  total: number;
  people: readonly { value: string; label: string }[];
  reply: FormReply | undefined;
};

/** One answer, one assignee or one due day for many matches. It stands below the table whose rows are ticked. */
export function QueueBulk({ query, total, people, reply }: BulkProps) {
  return (
    <Disclosure summary="Decide, hand over or set a due day for several matches" open={reply !== undefined}>
      <Form
        id={BULK_FORM}
        action={paths.screening({ ...query, form: 'bulk' })}
        problems={reply?.fields}
        values={reply?.typed}
        idPrefix="bulk"
      >
        <HiddenField name="expected" value={total} />
        <RadioGroup
          name="scope"
          label="Which matches?"
          defaultValue="ticked"
          choices={[
            { value: 'ticked', label: 'Those that are ticked in the table' },
            {
              value: 'all',
              label: total === 1 ? 'The one that fits these filters' : `All ${total} that fit these filters`,
            },
          ]}
        />
        <Fieldset
          legend="Decide them with one reason"
          hint="Confirming needs two people, so it is done match by match. Matches that await a second person are left alone and named."
        >
          <RadioGroup name="decision" label="What did you find?" choices={answerChoices(true)} />
          <div className="choices-columns">
            <CheckboxGroup name="reasons" label="Which reasons fit?" choices={REASON_CHOICES} optional />
          </div>
          <TextArea name="comment" label="Comment" hint="It stands in the history of each match." rows={3} />
          <SubmitButton kind="plain" name="intent" value="decide">
            Record the decision on them
          </SubmitButton>
        </Fieldset>
        <Fieldset legend="Hand them over">
          <SelectField
            name="assignee"
            label="To whom?"
            choices={[{ value: 'me', label: 'Me' }, ...people]}
            empty="Nobody"
            width="medium"
          />
          <SubmitButton kind="plain" name="intent" value="assign">
            Hand them over
          </SubmitButton>
        </Fieldset>
        <Fieldset legend="Set their due day">
          <TextField name="due" label="Due day" type="date" width="medium" optional />
          <SubmitButton kind="plain" name="intent" value="due">
            Set the due day
          </SubmitButton>
        </Fieldset>
      </Form>
    </Disclosure>
  );
}

/** What came of an order on many matches, with those that it left alone. */
export function BatchBanner({ batch }: { batch: BatchWords }) {
  return (
    <Banner kind={batch.refused.length > 0 ? 'caution' : 'calm'} title={batch.title}>
      {batch.refused.length === 0 ? undefined : (
        <>
          <p>{batch.left}</p>
          <ul>
            {batch.refused.map((one) => (
              <li key={one.matchId}>
                <a href={paths.match(one.matchId)}>{one.supplierName}</a>, {one.listedName}: {one.because}.
              </li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
