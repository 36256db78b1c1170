import { Link } from '@remix-run/react';
import { AreaGrid } from '#app/components/charts/area-grid.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { CheckGroup } from '#app/domain/statements/check/report.ts';
import { FindingHead } from './finding-head.tsx';
import type { QuestionLink, ShownFinding, ShownGroup, ShownReport } from './check-view-model.ts';

/** What the law asks and what was flagged is read by whoever signs: it stands first, and nothing of it is folded. */
const FIRST: readonly CheckGroup[] = ['legal', 'flags'];

/** A whole report: counts in words, what has to be seen before signing, then the areas and the signals of quality. */
export function Report({ report }: { report: ShownReport }) {
  const { otherLanguage } = report;
  const first = FIRST.flatMap((key) => report.groups.find(({ group }) => group === key) ?? []);
  const later = report.groups.filter(({ group }) => !FIRST.includes(group));
  return (
    <>
      {otherLanguage === null ? null : (
        <Banner kind="caution" title={`This text reads as ${otherLanguage}`}>
          <p>
            Most checks read English. Those that cannot work here say so, instead of &ldquo;not found&rdquo;.
          </p>
        </Banner>
      )}
      <Section title="In short">
        <ul>
          {[...first, ...later].map(({ group, title, counts }) => (
            <li key={group}>
              <a href={`#${group}`}>{title}</a>: {counts}
            </li>
          ))}
        </ul>
      </Section>
      {first.map((group) => (
        <Group key={group.group} group={group} />
      ))}
      <Areas report={report} />
      {later.map((group) => (
        <Group key={group.group} group={group} folded />
      ))}
    </>
  );
}

function Areas({ report: { areas, sentence } }: { report: ShownReport }) {
  return (
    <Section title="Six areas at two levels">
      <AreaGrid title="What was found of each area" sentence={sentence} rows={areas} />
      <Disclosure summary="The same as a table">
        <Table
          caption="Points with evidence, by area and level"
          columns={[
            { key: 'area', label: 'Area' },
            { key: 'one', label: 'Level 1' },
            { key: 'two', label: 'Level 2' },
          ]}
          rows={areas.map(({ key, label, cells }) => ({
            key,
            cells: [label, ...cells.map(({ count }) => count)],
          }))}
        />
      </Disclosure>
    </Section>
  );
}

type GroupProps = { group: ShownGroup; folded?: boolean };

function Group({ group: { group, title, counts, open, rest }, folded = false }: GroupProps) {
  const restWords = group === 'flags' ? 'with nothing seen' : 'with evidence found, or not applicable';
  return (
    <Section title={title} id={group}>
      <p>{counts}</p>
      {open.length === 0 ? null : <Findings findings={open} folded={folded} />}
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} ${rest.length === 1 ? 'check' : 'checks'} ${restWords}`}>
          <Findings findings={rest} folded={folded} />
        </Disclosure>
      )}
    </Section>
  );
}

type FindingsProps = { findings: readonly ShownFinding[]; folded: boolean };

function Findings({ findings, folded }: FindingsProps) {
  return (
    <div className="findings">
      {findings.map((finding) =>
        folded ? (
          <details className="finding" id={`check-${finding.check}`} key={finding.check}>
            <summary>
              <FindingHead finding={finding} />
            </summary>
            <FindingBody finding={finding} />
          </details>
        ) : (
          <article className="finding" id={`check-${finding.check}`} key={finding.check}>
            <FindingHead finding={finding} />
            <FindingBody finding={finding} />
          </article>
        ),
      )}
    </div>
  );
}

function FindingBody({ finding: { says, fix, quotes, questions } }: { finding: ShownFinding }) {
  return (
    <div className="finding-body">
      <p>{says}</p>
      {quotes.map(({ text, from }) => (
        <blockquote key={text}>
          {text}
          {from === null ? null : (
            <cite className="finding-source">
              From: <QuestionLinkTo link={from} />
            </cite>
          )}
        </blockquote>
      ))}
      {fix === null ? null : <p>{fix}</p>}
      {questions.length === 0 ? null : (
        <ul>
          {questions.map((link) => (
            <li key={link.href}>
              <QuestionLinkTo link={link} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function QuestionLinkTo({ link: { ask, href } }: { link: QuestionLink }) {
  return <Link to={href}>{ask}</Link>;
}
