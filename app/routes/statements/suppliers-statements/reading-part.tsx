import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { Outcome } from '#app/domain/statements/check/report.ts';
import type { StatementReading } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { AREA_WORDS } from './words.ts';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  found: 'Evidence found here',
  'not-found': 'Not found: is it there?',
  'in-development': 'Begun or announced',
  'not-applicable': 'Does not apply',
  look: 'Look at this',
  'cannot-tell': 'Cannot be told',
};

const GAP_WORDS = { ...AREA_WORDS, legal: 'What the Act asks for', quality: 'What would make it stronger' };

/** A reading as the page shows it. */
export function readingView({ at, byName, fileName, words, warnings, findings, gaps }: StatementReading) {
  return {
    source: `${fileName ?? 'Pasted text'}, ${formatNumber('en', words)} words, read on ${formatDate('en', at)} for ${byName}`,
    warnings: warnings.map(({ says }) => says),
    gaps: gaps.map(({ area, says }) => ({ area: GAP_WORDS[area], says })),
    findings: findings.map(({ check, title, outcome, says, sentences }) => ({
      check,
      title,
      outcome: OUTCOME_WORDS[outcome],
      says,
      sentences,
    })),
  };
}

type ReadingView = ReturnType<typeof readingView>;

/** What was not found in a supplier's statement, and every finding with the sentences that it rests on. */
export function ReadingPart({ reading }: { reading: ReadingView }) {
  const { source, warnings, gaps, findings } = reading;
  return (
    <Section title="What was found in its text">
      <p className="hint">{source}</p>
      {warnings.map((warning) => (
        <Banner key={warning} kind="notice" title={warning} />
      ))}
      <Table
        caption="Not found: is it there?"
        columns={[
          { key: 'says', label: 'What to ask for', plain: true },
          { key: 'area', label: 'Area' },
        ]}
        rows={gaps.map(({ area, says }, place) => ({ key: `${place}`, cells: { area, says } }))}
        empty={
          <p>Something was found for each thing that was looked for. Read the sentences all the same.</p>
        }
      />
      <Disclosure summary={`All ${formatNumber('en', findings.length)} findings with their sentences`}>
        <FindingTable findings={findings} />
      </Disclosure>
    </Section>
  );
}

function FindingTable({ findings }: { findings: ReadingView['findings'] }) {
  return (
    <Table
      caption="Findings"
      captionHidden
      columns={[
        { key: 'title', label: 'Looked for', plain: true },
        { key: 'outcome', label: 'Outcome' },
        { key: 'says', label: 'In short' },
        { key: 'sentences', label: 'Sentences' },
      ]}
      rows={findings.map(({ check, title, outcome, says, sentences }) => ({
        key: check,
        cells: {
          title: `${check} ${title}`,
          outcome,
          says,
          sentences:
            sentences.length === 0 ? null : (
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            ),
        },
      }))}
    />
  );
}
