import { Link } from '@remix-run/react';
import { StepChart } from '#app/components/charts/step-chart.tsx';
import { CheckboxField } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { THRESHOLDS, thresholdText } from '#app/domain/screening/threshold/threshold-choice.ts';
import type { FormReply } from '#app/http/forms.ts';
import { formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { LostTable, MarginTable, StudyTable } from './threshold-tables.tsx';
import type { ShownStudy, showChoices } from './threshold-view-model.ts';

const many = (count: number, one: string, more: string) =>
  `${formatNumber('en', count)} ${count === 1 ? one : more}`;

/** Before anything was worked out. */
export function NoStudy({ suppliers, mayScreen }: { suppliers: number; mayScreen: boolean }) {
  return (
    <EmptyState
      title="Nothing is worked out yet"
      action={mayScreen ? <StudyForm suppliers={suppliers} /> : undefined}
    >
      <p>
        Every supplier is held against the lists at the lowest threshold. Then you see for each threshold how
        many would alert, and which confirmed matches would be lost. No match is changed by it.
      </p>
    </EmptyState>
  );
}

function StudyForm({ suppliers, again = false }: { suppliers: number; again?: boolean }) {
  return (
    <Form idPrefix="study">
      <HiddenField name="intent" value="study" />
      <SubmitButton kind={again ? 'plain' : 'primary'}>
        {again ? 'Work it out again' : `Try every threshold on ${many(suppliers, 'supplier', 'suppliers')}`}
      </SubmitButton>
    </Form>
  );
}

type StudyProps = {
  study: ShownStudy;
  at: number;
  inForce: number;
  may: { screen: boolean; manage: boolean };
  confirms: boolean;
};

/** The chart, the threshold looked at, and the table. */
export function StudyPart({ study, at, inForce, may, confirms }: StudyProps) {
  return (
    <>
      {study.isStale ? (
        <Banner kind="caution" title="The lists or the engine have changed since this was worked out">
          <p>The figures may have moved. Work it out again before you choose.</p>
        </Banner>
      ) : null}
      <StepChart
        title="Suppliers that alert at each threshold"
        sentence={sentenceOf(study, at, inForce)}
        counted="Suppliers with at least one match"
        across="Threshold"
        steps={study.steps}
        end={0.96}
        marks={[
          {
            key: 'in force',
            x: inForce,
            label: `In force: ${thresholdText(inForce)}`,
            kind: 'firm' as const,
          },
          ...(at === inForce
            ? []
            : [{ key: 'tried', x: at, label: `Looked at: ${thresholdText(at)}`, kind: 'tried' as const }]),
        ]}
        dots={study.confirmedAt}
      />
      <LookForm at={at} />
      <Section
        title={`At ${thresholdText(at)}`}
        action={
          may.manage && at !== inForce && !confirms ? (
            <LinkButton href={paths.threshold({ at: thresholdText(at), use: 'yes' })} kind="primary">
              Use {thresholdText(at)}…
            </LinkButton>
          ) : undefined
        }
      >
        <p>{sentenceOf(study, at, inForce)}</p>
        <LostTable lost={study.lost} notFound={study.notFound} />
        <MarginTable margin={study.margin} at={at} inForce={inForce} />
      </Section>
      <Section title="Every threshold">
        <StudyTable rows={study.rows} />
        <p>
          Worked out by {study.by} on {study.at}, against {study.lists.join('; ')}.
          {study.cut === 0
            ? ''
            : ` For ${many(study.cut, 'supplier', 'suppliers')} more names were promising than were compared in full.`}
        </p>
        {may.screen ? <StudyForm suppliers={0} again /> : null}
      </Section>
    </>
  );
}

function LookForm({ at }: { at: number }) {
  return (
    <Form method="get" idPrefix="look">
      <SelectField
        name="at"
        label="Look at a threshold"
        width="short"
        defaultValue={thresholdText(at)}
        choices={THRESHOLDS.map((value) => ({ value: thresholdText(value), label: thresholdText(value) }))}
      />
      <SubmitButton kind="plain">Look</SubmitButton>
    </Form>
  );
}

/** What the threshold looked at would give, beside the one in force. */
function sentenceOf({ tried, now }: ShownStudy, at: number, inForce: number): string {
  const alert = `${many(tried.suppliers, 'supplier alerts', 'suppliers alert')} at ${thresholdText(at)}, with ${many(tried.alerts, 'match', 'matches')}`;
  const difference = tried.suppliers - now.suppliers;
  const beside =
    at === inForce
      ? ''
      : difference === 0
        ? ', as many as now'
        : `, ${formatNumber('en', Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} than now`;
  const lost =
    tried.lost === 0
      ? 'No confirmed match would be lost.'
      : `${many(tried.lost, 'confirmed match', 'confirmed matches')} would be lost.`;
  return `${alert}${beside}. ${lost}`;
}

type UseProps = { study: ShownStudy; at: number; inForce: number; reply: FormReply | undefined };

/** The second step: what would be lost, and why it is right all the same. */
export function UsePart({ study, at, inForce, reply }: UseProps) {
  const { lost } = study;
  return (
    <Section title={`Use ${thresholdText(at)} in place of ${thresholdText(inForce)}?`}>
      {lost.length > 0 ? (
        <Banner
          kind="alarm"
          title={`${many(lost.length, 'match that a person confirmed', 'matches that people confirmed')} would no longer be found`}
        >
          <ul>
            {lost.map(({ matchId, supplierName, listedName, score: own }) => (
              <li key={matchId}>
                <Link to={paths.match(matchId)}>{supplierName}</Link>, confirmed with {listedName} (score{' '}
                {own})
              </li>
            ))}
          </ul>
        </Banner>
      ) : (
        <Banner kind="notice" title="No match that a person confirmed would be lost" />
      )}
      {study.unseen > 0 ? (
        <Banner
          kind="caution"
          title={`${many(study.unseen, 'match', 'matches')} that nobody has decided yet would no longer be shown`}
        />
      ) : null}
      <Form problems={reply?.fields} values={reply?.typed}>
        <HiddenField name="intent" value="choose" />
        <HiddenField name="threshold" value={thresholdText(at)} />
        {lost.length > 0 ? (
          <CheckboxField name="seen" label="I have looked at the confirmed matches that would be lost" />
        ) : null}
        <TextArea
          name="reason"
          label="Why is this threshold right for you?"
          hint="It is kept for good, with your name."
        />
        <CheckboxField
          name="again"
          label="Cross-check every supplier again now"
          hint="Otherwise the threshold counts from the next cross-check of each supplier on."
          defaultChecked
        />
        <SubmitButton kind={lost.length > 0 ? 'alarm' : 'primary'}>
          Use {thresholdText(at)} from now on
        </SubmitButton>
      </Form>
    </Section>
  );
}

/** How the threshold came to be what it is. */
export function ChoiceList({ choices }: { choices: ReturnType<typeof showChoices> }) {
  return (
    <Section title="Chosen so far">
      {choices.chosen.length === 0 ? (
        <p>Nobody has chosen a threshold yet: the engine’s own, {choices.byDefault}, is in force.</p>
      ) : (
        <Table
          caption="Thresholds chosen so far, the newest first"
          captionHidden
          columns={[
            { key: 'threshold', label: 'Threshold' },
            { key: 'reason', label: 'Reason' },
            { key: 'who', label: 'Chosen by' },
          ]}
          rows={choices.chosen.map(({ id, ...cells }) => ({ key: id, cells }))}
        />
      )}
    </Section>
  );
}
