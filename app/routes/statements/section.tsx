import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { MarkedText } from './marked-text.tsx';
import { QuestionMarks } from './question-marks.tsx';
import { viewSection } from './section-view.server.ts';
import { StatementNav, statementPlace } from './statement-nav.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? 'Section') },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return viewSection(viewer, params['statementId'] ?? '', params['section'], now());
}

/** The questions of one section with their answers as they read. */
export default function SectionPage() {
  const { id, title, period, offered, questions, previous, next, mayWrite } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      place={statementPlace(id, period)}
      lead={offered === '' ? undefined : `The record offers ${offered} for this section.`}
    >
      <StatementNav id={id} current="sections" />
      {questions.map((question) => (
        <Section key={question.id} title={question.ask}>
          <QuestionMarks question={question} state={question.state}>
            <Link to={paths.statementQuestion(id, question.id)}>
              {mayWrite ? 'Write' : 'Open'}
              <span className="visually-hidden">: {question.ask}</span>
            </Link>
          </QuestionMarks>
          {question.text === '' ? (
            <p className="hint">{question.empty}</p>
          ) : (
            <MarkedText text={question.text} facts={question.facts} />
          )}
          {question.lastYear === '' ? null : (
            <Disclosure summary="Last year’s answer">
              <MarkedText text={question.lastYear} facts={question.facts} />
            </Disclosure>
          )}
        </Section>
      ))}
      <nav className="before-after" aria-label="Sections">
        {previous ? (
          <Link to={paths.statementSection(id, previous.key)}>Before: {previous.title}</Link>
        ) : (
          <span />
        )}
        {next ? <Link to={paths.statementSection(id, next.key)}>Next: {next.title}</Link> : null}
      </nav>
    </Page>
  );
}
