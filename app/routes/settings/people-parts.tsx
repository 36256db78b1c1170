import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { ROLES, type Role } from '#app/domain/access/viewer.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { roleName } from '#app/http/access-words.ts';
import type { FormReply } from '#app/http/forms.ts';
import { LOCALE_NAMES, LOCALES } from '#app/http/locale.ts';

const ROLE_HINTS: Readonly<Record<Role, string>> = {
  owner: 'everything, and manages people and the organisation',
  'compliance-officer': 'registers, imports, screens, decides and exports',
  contributor: 'registers and imports suppliers',
  viewer: 'reads',
  'intelligence-analyst': 'screens and decides; needs a second step to sign in',
};

const titleOf = (role: Role) => beginLine(roleName('en', role));
const choices = (label: (role: Role) => string) => ROLES.map((role) => ({ value: role, label: label(role) }));

type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  secondStep: boolean;
  joinedAt: string;
};

export function PeopleTable({
  people,
  self,
  mayManage,
}: {
  people: PersonRow[];
  self: string;
  mayManage: boolean;
}) {
  const columns = [
    { key: 'name', label: 'Name' },
    { key: 'email', label: 'Email address' },
    { key: 'role', label: 'Role' },
    { key: 'step', label: 'Second step' },
    { key: 'joined', label: 'Joined' },
    ...(mayManage ? [{ key: 'change', label: 'Change' }] : []),
  ];
  const rows = people.map((person) => ({
    key: person.id,
    cells: {
      name: person.id === self ? `${person.name} (you)` : person.name,
      email: person.email,
      role: titleOf(person.role),
      step: person.secondStep ? 'Set up' : 'Not set up',
      joined: person.joinedAt,
      change: <PersonChanges person={person} />,
    },
  }));
  return <Table caption="People in your organisation" columns={columns} rows={rows} />;
}

function PersonChanges({ person }: { person: PersonRow }) {
  return (
    <details>
      <summary>
        Change <span className="visually-hidden">{person.name}</span>
      </summary>
      <Form idPrefix={`person-${person.id}`}>
        <HiddenField name="personId" value={person.id} />
        <SelectField name="role" label="Role" choices={choices(titleOf)} defaultValue={person.role} />
        <SubmitButton kind="plain" name="intent" value="role">
          Change the role
        </SubmitButton>
        {person.secondStep ? (
          <SubmitButton kind="plain" name="intent" value="reset-second-step">
            Take away the second step
          </SubmitButton>
        ) : null}
        <SubmitButton kind="alarm" name="intent" value="remove">
          Remove from the organisation
        </SubmitButton>
      </Form>
    </details>
  );
}

type InvitationRow = { id: string; email: string; role: Role; expiresAt: string };

export function InvitationTable({
  invitations,
  mayManage,
}: {
  invitations: InvitationRow[];
  mayManage: boolean;
}) {
  const columns = [
    { key: 'email', label: 'Email address' },
    { key: 'role', label: 'Role' },
    { key: 'until', label: 'Works until' },
    ...(mayManage ? [{ key: 'change', label: 'Change' }] : []),
  ];
  const rows = invitations.map(({ id, email, role, expiresAt }) => ({
    key: id,
    cells: {
      email,
      role: titleOf(role),
      until: expiresAt,
      change: (
        <Form idPrefix={`invitation-${id}`}>
          <HiddenField name="invitationId" value={id} />
          <SubmitButton kind="quiet" name="intent" value="withdraw">
            Take back
          </SubmitButton>
        </Form>
      ),
    },
  }));
  return (
    <Table caption="Invitations that have not been taken up" captionHidden columns={columns} rows={rows} />
  );
}

export function InviteForm({ reply }: { reply: FormReply | undefined }) {
  return (
    <Form problems={reply?.fields} values={reply?.typed}>
      <HiddenField name="intent" value="invite" />
      <TextField name="email" type="email" label="Email address" autoComplete="off" />
      <SelectField
        name="role"
        label="Role"
        choices={choices((role) => `${titleOf(role)}: ${ROLE_HINTS[role]}`)}
        empty="Choose a role"
      />
      <SelectField
        name="language"
        label="Language of the invitation"
        choices={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
        defaultValue="en"
        width="medium"
      />
      <SubmitButton>Send the invitation</SubmitButton>
    </Form>
  );
}
