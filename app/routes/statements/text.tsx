import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { findText } from '#app/domain/statements/approval/find-text.server.ts';
import type { StatementVersion } from '#app/domain/statements/content.ts';
import type { Fact, FrozenFact } from '#app/domain/statements/facts/fact.ts';
import { isPublished } from '#app/domain/statements/corrections/correction.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { longDay, periodName } from '#app/domain/statements/statement-title.ts';
import { countWords } from '#app/domain/statements/writing/word-differences.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
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
  const { statementId = '' } = params;
  const { statement, content, version } = await findText(viewer, { statementId, versionId: null }, now());
  const { title, organisation, sections, members, facts } = content;
  // Of a draft they are those of this moment, which needs no day.
  const shown: (Fact | FrozenFact)[] =
    version === null ? facts.map(({ at: _now, ...fact }): Fact => fact) : facts;
  const texts = sections.flatMap(({ answers }) => answers.map(({ text }) => text));
  const { id, period } = statement;
  return {
    ...{ id, title, members, organisation: organisation.name, state: standingWords(statement) },
    frozen: version === null ? null : frozenWords(statement, version),
    period: periodName(period),
    days: `${longDay(period.from)} to ${longDay(period.to)}`,
    words: formatNumber(
      'en',
      texts.reduce((sum, text) => sum + countWords(text), 0),
    ),
    facts: shownFacts(texts, new Map(shown.map((fact) => [fact.key, fact]))),
    sections: sections.map(({ key, title: name, answers }) => ({
      key,
      title: name,
      answers: answers.map(({ questionId, heading, text }) => ({ questionId, heading, text })),
    })),
  };
}

/** What text it is, where it is no draft, and of when its numbers are. */
function frozenWords(statement: Statement, { number, createdAt }: StatementVersion) {
  return {
    title:
      isPublished(statement) && statement.correction === null
        ? 'The published text'
        : 'This text is kept as it is',
    text: `Version ${number}, as it was put before the approving body on ${formatDate('en', createdAt)}. Its linked numbers are those of that moment; the record may hold others by now.`,
  };
}

/** The whole text as it reads: a draft with numbers as the record has them now, a version with those of its time. */
export default function StatementText() {
  const { id, title, organisation, period, days, words, state, members, sections, facts, frozen } =
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
      {frozen === null ? null : (
        <Banner kind="notice" title={frozen.title}>
          <p>{frozen.text}</p>
        </Banner>
      )}
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
