import { Form } from '#app/components/forms/form.tsx';
import type { Problems, TypedValues } from '#app/components/forms/form-state.ts';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';

/** One look at the entry in the registry, in words. */
export type ShownLook = {
  id: string;
  when: string;
  who: string;
  /** "All 14 answers are the same". */
  came: string;
  calm: boolean;
  facts: { label: string; value: string }[];
  differs: { key: string; ask: string; here: string; there: string }[];
};

/** The last look at the entry and what came of it, then those before. */
export function LastLooks({ looks }: { looks: readonly ShownLook[] }) {
  const [last, ...earlier] = looks;
  if (last === undefined)
    return (
      <p>
        Nobody has looked yet whether the entry stands in the registry and matches. Check A12 rests on this
        look.
      </p>
    );
  return (
    <Section title="Last look">
      <Banner kind={last.calm ? 'calm' : 'caution'} title={last.came}>
        <p>
          {last.when}, by {last.who}. Check A12 rests on this.
        </p>
      </Banner>
      <FactList items={last.facts} />
      {last.differs.length === 0 ? null : (
        <Table
          caption="Answers that differed"
          columns={[
            { key: 'ask', label: 'Question' },
            { key: 'here', label: 'Here' },
            { key: 'there', label: 'In the registry' },
          ]}
          rows={last.differs.map(({ key, ask, here, there }) => ({ key, cells: { ask, here, there } }))}
        />
      )}
      {earlier.length === 0 ? null : (
        <Disclosure summary={earlier.length === 1 ? 'One look before' : `${earlier.length} looks before`}>
          <ul>
            {earlier.map(({ id, when, who, came }) => (
              <li key={id}>
                {when}, {who}: {came}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

type SeenProps = { problems: Problems | undefined; typed: TypedValues | undefined };

/** A person saw the entry on the registry's own site. */
export function SeenByHand({ problems, typed }: SeenProps) {
  return (
    <Section title="Or say that you saw the entry">
      <p>Where the registry shows the entry and no file of the year is out yet.</p>
      <Form action="?form=seen" idPrefix="seen" problems={problems} values={typed}>
        <TextField
          name="address"
          type="url"
          label="Address of the entry"
          hint="As the browser shows it on the registry's site"
        />
        <TextField name="seenOn" type="date" label="Day on which you saw it" width="short" />
        <TextArea name="note" label="What you looked at" rows={2} optional />
        <SubmitButton kind="plain">Keep this</SubmitButton>
      </Form>
    </Section>
  );
}
