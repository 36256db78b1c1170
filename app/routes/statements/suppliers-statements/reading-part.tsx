import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { outcomeWords } from '#app/domain/statements/check/outcome-words.ts';
import { AREA_WORDS } from '#app/domain/statements/suppliers-statements/area-words.ts';
import type {
  StatementReading,
  SupplierStatement,
} from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { detailFacts } from './details-view.ts';

const GAP_WORDS = { ...AREA_WORDS, legal: 'What the Act asks for', quality: 'What would make it stronger' };

type Known = Pick<SupplierStatement, 'supplierId' | 'reading' | 'text' | 'textDeleted'>;

/** A reading as the page shows it; null where nothing was read. */
export function readingView({ supplierId, reading, text, textDeleted }: Known, edition: string) {
  if (reading === null) return null;
  const { warnings, gaps, findings } = reading;
  return {
    id: supplierId,
    details: detailFacts(reading),
    hasText: text !== null,
    hasNewerChecks: text !== null && reading.rules !== edition,
    deleted:
      textDeleted === null
        ? null
        : `${textDeleted.byName} deleted its text on ${formatDate('en', textDeleted.at)}.`,
    warnings: warnings.map(({ says }) => says),
    gaps: gaps.filter(({ area }) => area !== 'quality').map(gapView),
    stronger: gaps.filter(({ area }) => area === 'quality').map(gapView),
    findings: findings.map((finding) => ({
      check: finding.check,
      title: finding.title,
      outcome: outcomeWords(finding),
      says: finding.says,
      sentences: finding.places.length === 0 ? '' : formatNumber('en', finding.places.length),
    })),
  };
}

function gapView({ area, says }: StatementReading['gaps'][number]) {
  return { area: GAP_WORDS[area], says };
}

type ReadingView = NonNullable<ReturnType<typeof readingView>>;

/** What was not found in a supplier's statement, and every finding with the way to the sentences that it rests on. */
export function ReadingPart({ reading, mayEdit }: { reading: ReadingView; mayEdit: boolean }) {
  const { id, details, hasText, deleted, warnings, gaps, stronger, findings } = reading;
  return (
    <Section
      title="What was found in its text"
      action={
        hasText ? <Link to={paths.supplierText(id)}>Read its text with the sentences marked</Link> : null
      }
    >
      <FactList items={details} />
      {deleted === null ? null : <p>{deleted} What was found stays, without its sentences.</p>}
      {warnings.map((warning) => (
        <Banner key={warning} kind="notice" title={warning} />
      ))}
      <GapTable caption="Not found: is it there?" gaps={gaps} />
      {stronger.length === 0 ? null : (
        <Disclosure summary={`${stronger.length} more that would make it stronger`}>
          <GapTable caption="What would make it stronger" gaps={stronger} />
        </Disclosure>
      )}
      <Disclosure summary={`All ${formatNumber('en', findings.length)} findings`}>
        <FindingTable id={id} hasText={hasText} findings={findings} />
      </Disclosure>
      {mayEdit && hasText ? <TextForms reading={reading} /> : null}
    </Section>
  );
}

function GapTable({ caption, gaps }: { caption: string; gaps: ReadingView['gaps'] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'says', label: 'What to ask for', plain: true },
        { key: 'area', label: 'Area' },
      ]}
      rows={gaps.map(({ area, says }, place) => ({ key: `${place}`, cells: { area, says } }))}
      empty={<p>Something was found for each thing that was looked for. Read the sentences all the same.</p>}
    />
  );
}

function TextForms({ reading: { hasNewerChecks } }: { reading: ReadingView }) {
  return (
    <Form idPrefix="kept">
      {hasNewerChecks ? <p>The checks have changed since this text was read.</p> : null}
      <div className="actions">
        <SubmitButton kind="plain" name="form" value="again">
          Check the kept text again
        </SubmitButton>
        <SubmitButton kind="quiet" name="form" value="delete-text">
          Delete the kept text
        </SubmitButton>
      </div>
    </Form>
  );
}

function FindingTable({ id, hasText, findings }: Pick<ReadingView, 'id' | 'hasText' | 'findings'>) {
  return (
    <Table
      caption="Findings"
      captionHidden
      columns={[
        { key: 'title', label: 'Looked for', plain: true },
        { key: 'outcome', label: 'Outcome' },
        { key: 'says', label: 'In short' },
        { key: 'sentences', label: 'Sentences', numeric: true },
      ]}
      rows={findings.map(({ check, title, outcome, says, sentences }) => ({
        key: check,
        cells: {
          title: `${check} ${title}`,
          outcome,
          says,
          sentences:
            hasText && sentences !== '' ? (
              <Link
                to={`${paths.supplierText(id)}#check-${check}`}
                aria-label={`${sentences} sentences of ${check}`}
              >
                {sentences}
              </Link>
            ) : null,
        },
      }))}
    />
  );
}
