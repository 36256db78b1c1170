import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { longDay, periodName } from '#app/domain/statements/statement-title.ts';
import { composeContent } from '#app/domain/statements/writing/compose-content.server.ts';
import { countWords } from '#app/domain/statements/writing/word-differences.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { MarkedText } from './marked-text.tsx';
import { shownFacts } from './shown-facts.ts';
import { StatementNav, statementPlace } from './statement-nav.tsx';
import { standingWords } from './words.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? 'Whole text') },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const statement = await findStatement(viewer, params['statementId'] ?? '');
  const { title, organisation, sections, members, facts } = await composeContent(viewer, statement, now());
  const texts = sections.flatMap(({ answers }) => answers.map(({ text }) => text));
  const { id, period } = statement;
  return {
    ...{ id, title, members, organisation: organisation.name, state: standingWords(statement) },
    period: periodName(period),
    days: `${longDay(period.from)} to ${longDay(period.to)}`,
    words: formatNumber(
      'en',
      texts.reduce((sum, text) => sum + countWords(text), 0),
    ),
    facts: shownFacts(texts, new Map(facts.map((fact) => [fact.key, fact]))),
    sections: sections.map(({ key, title: name, answers }) => ({
      key,
      title: name,
      answers: answers.map(({ questionId, heading, text }) => ({ questionId, heading, text })),
    })),
  };
}

/** The whole draft as it reads, with numbers as the record has them now. */
export default function StatementText() {
  const { id, title, organisation, period, days, words, state, members, sections, facts } =
    useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      place={statementPlace(id, period)}
      facts={
        <Facts
          items={[
            { label: 'Organisation', value: organisation },
            { label: 'Period', value: days },
            { label: 'Words', value: words },
            { label: 'Stands', value: state },
          ]}
        />
      }
    >
      <StatementNav id={id} current="text" />
      {sections.length === 0 ? (
        <EmptyState title="Nothing is written yet">
          <p>
            Begin with <Link to={paths.statementQuestion(id, 'opening.who')}>who makes the statement</Link>.
          </p>
        </EmptyState>
      ) : null}
      {sections.map((section) => (
        <Section
          key={section.key}
          title={section.title}
          action={<Link to={paths.statementSection(id, section.key)}>Questions</Link>}
        >
          {section.answers.map(({ questionId, heading, text }) => (
            <div className="text-answer" key={questionId}>
              {heading === null ? null : <h3>{heading}</h3>}
              <MarkedText text={text} facts={facts} />
            </div>
          ))}
        </Section>
      ))}
      {members.length > 0 ? <Members members={members} /> : null}
    </Page>
  );
}

type MemberLine = { name: string; companyNumber: string | null; included: boolean; reason: string };

function Members({ members }: { members: MemberLine[] }) {
  return (
    <Section title="Companies that this statement covers">
      <ul>
        {members.map(({ name, companyNumber, included, reason }) => (
          <li key={name}>
            {name}
            {companyNumber === null ? '' : ` (${companyNumber})`}
            {included ? '' : `: not covered. ${reason}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
