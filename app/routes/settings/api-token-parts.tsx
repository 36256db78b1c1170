import { Link } from '@remix-run/react';
import { CheckboxGroup } from '#app/components/forms/choices.tsx';
import { Form, type FormProps } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { LONGEST_LIFE_DAYS, SCOPE_WORDS, SCOPES, USUAL_LIFE_DAYS } from '#app/domain/integrations/scopes.ts';
import { paths } from '#app/http/paths.ts';

type TokenRow = {
  id: string;
  name: string;
  ending: string;
  scopes: readonly string[];
  made: string;
  until: string;
  lastUsed: string | null;
  used: string;
  state: 'works' | 'expired' | 'revoked';
};

/** How long a token works, or since when it does not. */
export function lifeWords({ state, until }: Pick<TokenRow, 'state' | 'until'>): string {
  if (state === 'works') return `Works until ${until}`;
  return state === 'expired' ? `Expired on ${until}` : `Taken back on ${until}`;
}

/** The secret of a new token, shown this once. */
export function NewToken({ made }: { made: { name: string; secret: string } }) {
  return (
    <Banner kind="caution" title={`Keep the token “${made.name}” now: it is not shown again`}>
      <p>
        <code>{made.secret}</code>
      </p>
      <p>
        Give it to the program in its <code>Authorization</code> header, never in an address. Whoever holds it
        can read what it was made for.
      </p>
    </Banner>
  );
}

export function TokenTable({ tokens, mayManage }: { tokens: readonly TokenRow[]; mayManage: boolean }) {
  const columns = [
    { key: 'name', label: 'Name' },
    { key: 'ending', label: 'Ends with' },
    { key: 'scopes', label: 'May be used for' },
    { key: 'made', label: 'Made' },
    { key: 'state', label: 'State' },
    { key: 'lastUsed', label: 'Last used' },
    { key: 'used', label: 'In 30 days' },
  ];
  const rows = tokens.map((token) => ({
    key: token.id,
    cells: {
      name:
        mayManage && token.state === 'works' ? (
          <Link to={paths.apiToken(token.id)}>{token.name}</Link>
        ) : (
          token.name
        ),
      ending: <code>…{token.ending}</code>,
      scopes: token.scopes.join(', '),
      made: token.made,
      state: lifeWords(token),
      lastUsed: token.lastUsed ?? 'Never',
      used: token.used,
    },
  }));
  return (
    <Table
      caption="Tokens of your organisation"
      captionHidden
      columns={columns}
      rows={rows}
      empty={
        <EmptyState title="There is no token yet">
          <p>A token lets one program use the API for your organisation. Make one for each program.</p>
        </EmptyState>
      }
    />
  );
}

export function TokenForm({
  problems,
  typed,
}: {
  problems: FormProps['problems'];
  typed: FormProps['values'];
}) {
  return (
    <Form problems={problems} values={typed}>
      <TextField
        name="name"
        label="Name"
        hint="What uses it, such as “Purchasing system”."
        autoComplete="off"
      />
      <CheckboxGroup
        name="scopes"
        label="What may it be used for?"
        choices={SCOPES.map((scope) => ({ value: scope, label: SCOPE_WORDS[scope], hint: scope }))}
      />
      <TextField
        name="days"
        label="Works for"
        hint={`At most ${LONGEST_LIFE_DAYS} days.`}
        suffix="days"
        inputMode="numeric"
        width="short"
        defaultValue={USUAL_LIFE_DAYS}
      />
      <SubmitButton>Make the token</SubmitButton>
    </Form>
  );
}
