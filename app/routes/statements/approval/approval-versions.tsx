import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { ApprovalModel, VersionModel } from './approval-model.ts';

const COLUMNS = [
  { key: 'version', label: 'Version' },
  { key: 'state', label: 'Where it stands' },
  { key: 'made', label: 'Made' },
  { key: 'hash', label: 'Hash of the text (SHA-256)' },
  { key: 'paper', label: 'Paper' },
];

/** Every version that was ever put before the approving body, with the hash that stands in the ledger. */
export function Versions({ model }: { model: ApprovalModel }) {
  if (model.versions.length === 0) return null;
  return (
    <Section title="Versions" id="versions">
      <Table
        caption="Versions of this statement"
        captionHidden
        columns={COLUMNS}
        rows={model.versions.map((version) => ({
          key: version.id,
          cells: {
            version: `Version ${version.number}`,
            state: <VersionState version={version} />,
            made: `${version.made}, ${version.by}`,
            hash: <code className="hash">{version.hash}</code>,
            paper: (
              <a href={paths.statementPdf(model.id, { version: version.id })} download>
                PDF<span className="visually-hidden"> of version {version.number}</span>
              </a>
            ),
          },
        }))}
      />
    </Section>
  );
}

function VersionState({ version: { state, refusal } }: { version: VersionModel }) {
  if (refusal === null) return <>{state}</>;
  return (
    <>
      {state}
      <span className="hint written"> {refusal}</span>
    </>
  );
}
