import { Link } from '@remix-run/react';
import { AreaGrid } from '#app/components/charts/area-grid.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { FoundMark } from '#app/components/status/found-mark.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { QuestionLink, ShownFinding, ShownGroup, ShownReport } from './check-view-model.ts';

/** A whole report: counts in words, the picture of the areas, then the findings by group. */
export function Report({ report }: { report: ShownReport }) {
  const { groups, otherLanguage } = report;
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
          {groups.map(({ group, title, counts }) => (
            <li key={group}>
              <a href={`#${group}`}>{title}</a>: {counts}
            </li>
          ))}
        </ul>
      </Section>
      <Areas report={report} />
      {groups.map((group) => (
        <Group key={group.group} group={group} />
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

function Group({ group: { group, title, counts, open, rest } }: { group: ShownGroup }) {
  const restWords = group === 'flags' ? 'with nothing seen' : 'with evidence found, or not applicable';
  return (
    <Section title={title} id={group}>
      <p>{counts}</p>
      {open.length === 0 ? null : <Findings findings={open} />}
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} ${rest.length === 1 ? 'check' : 'checks'} ${restWords}`}>
          <Findings findings={rest} />
        </Disclosure>
      )}
    </Section>
  );
}

function Findings({ findings }: { findings: readonly ShownFinding[] }) {
  return (
    <div className="findings">
      {findings.map((finding) => (
        <FindingPart key={finding.check} finding={finding} />
      ))}
    </div>
  );
}

function FindingPart({ finding }: { finding: ShownFinding }) {
  const { check, title, kind, word, says, fix, quotes, questions } = finding;
  return (
    <article className="finding" id={`check-${check}`}>
      <h3>
        <span className="finding-number">{check}</span>
        {title}
      </h3>
      <p>
        <FoundMark kind={kind}>{word}</FoundMark>
      </p>
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
    </article>
  );
}

function QuestionLinkTo({ link: { ask, href } }: { link: QuestionLink }) {
  return <Link to={href}>{ask}</Link>;
}
