import { RadioGroup } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import {
  BILL_HREF,
  NOT_LAW_YET,
  REFORM_DUTIES,
  type ReformReading,
  type ReformSwitch,
} from '#app/domain/statements/regimes/reform-bill.ts';
import { formatPartialDate } from '#app/http/format.ts';
import type { FormReply } from '#app/http/forms.ts';
import { Missing, TestTable } from './law-parts.tsx';
import { testView, VERDICT_WORDS } from './scope-view.ts';

/** What the page shows of the reform. */
export function reformView({ state, verdict, tests, missing }: ReformReading, { on, from }: ReformSwitch) {
  const day = from === null ? '' : formatPartialDate('en', from);
  const words = {
    off: 'Switched off: pages follow the law as it stands.',
    waiting: `Switched on from ${day}: pages follow the law as it stands until then.`,
    'prepared-for': `Switched on since ${day}: pages treat these duties as if they stood.`,
  }[state];
  return {
    on,
    from,
    words,
    shown: state !== 'off',
    verdict: VERDICT_WORDS[verdict],
    tests: tests.map(testView),
    missing,
  };
}

type ReformPartProps = {
  view: ReturnType<typeof reformView>;
  mayManage: boolean;
  reply: FormReply | undefined;
};

/** The reform of section 54 that is before Parliament, with its switch. */
export function ReformPart({ view, mayManage, reply }: ReformPartProps) {
  return (
    <Section title="The reform before Parliament" id="reform">
      <Banner kind="caution" title={NOT_LAW_YET}>
        <p>{view.words}</p>
      </Banner>
      <p>As reported, the Bill would bring:</p>
      <ul>
        {REFORM_DUTIES.map(({ key, says }) => (
          <li key={key}>{says}</li>
        ))}
      </ul>
      {view.shown ? (
        <>
          <p>Section 54 with the reform: {view.verdict.toLowerCase()} (not law yet, second-hand).</p>
          <TestTable tests={view.tests} caption="Tests with the reform" />
          <Missing missing={view.missing} />
        </>
      ) : null}
      <p>
        <a href={BILL_HREF} rel="external">
          Bills before Parliament
        </a>
      </p>
      {mayManage ? <ReformForm view={view} reply={reply} /> : null}
    </Section>
  );
}

function ReformForm({ view, reply }: Omit<ReformPartProps, 'mayManage'>) {
  return (
    <Form problems={reply?.fields} values={reply?.typed}>
      <RadioGroup
        name="reform"
        label="Prepare for the reform"
        inline
        choices={[
          { value: 'off', label: 'Off' },
          { value: 'on', label: 'On' },
        ]}
        defaultValue={view.on ? 'on' : 'off'}
      />
      <TextField
        name="reformFrom"
        label="From this day"
        hint="The day from which pages treat the duties as if they stood. No day is known today."
        type="date"
        width="short"
        optional
        defaultValue={view.from}
      />
      <SubmitButton kind="plain">Save the switch</SubmitButton>
    </Form>
  );
}
