import { Link } from '@remix-run/react';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { RegistryMember } from '#app/domain/statements/registry/answers.ts';
import { paths } from '#app/http/paths.ts';

type MemberTableProps = { id: string; organisation: string; members: readonly RegistryMember[] };

/** The organisations that the form asks for: the one that reports, and the members of its group. */
export function MemberTable({ id, organisation, members }: MemberTableProps) {
  return (
    <Section title="Organisations">
      <p>
        <strong>{organisation}</strong> reports. Members are kept under{' '}
        <Link to={paths.statementSettings(id)}>what the statement is about</Link>.
      </p>
      <Table
        caption="Members of the group"
        columns={[
          { key: 'name', label: 'Name' },
          { key: 'number', label: 'Company number' },
          { key: 'covered', label: 'Covered' },
        ]}
        rows={members.map((member) => ({
          key: `${member.name} ${member.companyNumber ?? ''}`,
          cells: {
            name: member.name,
            number: member.companyNumber ?? 'Search the registry by name',
            covered: member.included ? 'Yes' : 'No',
          },
        }))}
        empty={<p>The statement names no other organisation.</p>}
      />
    </Section>
  );
}
