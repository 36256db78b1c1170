import { Link } from '@remix-run/react';
import { Table } from '#app/components/tables/table.tsx';
import type { LegalEntity, Officer } from '#app/domain/statements/entities/legal-entity.ts';
import { inOffice, maySign } from '#app/domain/statements/entities/offices.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { OFFICE_NAMES } from './office-names.ts';

type OfficerRow = {
  id: string;
  fields: Omit<Officer, 'id'>;
  office: string;
  term: string;
  signs: string;
  person: string;
};

/** The officers of a company as the table shows them, on a day. */
export function officerRows(
  { officers, legalForm }: LegalEntity,
  people: ReadonlyMap<string, string>,
  today: string,
): OfficerRow[] {
  return officers.map(({ id, ...fields }) => ({
    id,
    fields,
    office: OFFICE_NAMES[fields.office],
    term: termWords(fields, today),
    signs: signWords(legalForm, fields, today),
    person: fields.personId === null ? '' : (people.get(fields.personId) ?? 'A former colleague'),
  }));
}

function termWords({ from, until }: Pick<Officer, 'from' | 'until'>, today: string): string {
  if (until !== null) return `${until < today ? 'Until' : 'Leaves on'} ${formatPartialDate('en', until)}`;
  if (from !== null) return `${from > today ? 'From' : 'Since'} ${formatPartialDate('en', from)}`;
  return 'In office';
}

function signWords(form: LegalEntity['legalForm'], officer: Omit<Officer, 'id'>, today: string): string {
  if (maySign(form, officer, today)) return 'May sign';
  return inOffice(officer, today) ? 'This office does not sign for this legal form' : 'Not in office today';
}

type OfficerTableProps = {
  companyId: string;
  officers: readonly OfficerRow[];
  mayManage: boolean;
};

export function OfficerTable({ companyId, officers, mayManage }: OfficerTableProps) {
  return (
    <Table
      caption="Officers of the company"
      captionHidden
      columns={[
        { key: 'name', label: 'Name' },
        { key: 'title', label: 'Job title' },
        { key: 'office', label: 'Office' },
        { key: 'term', label: 'In office' },
        { key: 'signs', label: 'Today' },
        { key: 'person', label: 'Person of the portal' },
      ]}
      rows={officers.map(({ id, fields, ...cells }) => ({
        key: id,
        cells: {
          ...cells,
          title: fields.title,
          name: mayManage ? (
            <Link to={paths.company(companyId, { edit: id })}>{fields.name}</Link>
          ) : (
            fields.name
          ),
        },
      }))}
      empty={<p>No officer is recorded. Without one nobody can be checked as the signer.</p>}
    />
  );
}
