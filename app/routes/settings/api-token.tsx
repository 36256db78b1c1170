import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { SCOPE_WORDS, tokenState } from '#app/domain/integrations/scopes.ts';
import { findToken } from '#app/domain/integrations/list-tokens.server.ts';
import { revokeToken } from '#app/domain/integrations/revoke-token.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { lifeWords } from './api-token-parts.tsx';
import { SETTINGS_PLACE } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Take a token back') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const token = await findToken(viewer, params['tokenId'] ?? '');
  const state = tokenState(token, now());
  return {
    name: token.name,
    ending: token.ending,
    scopes: token.scopes.map((scope) => SCOPE_WORDS[scope]),
    made: `${formatDate('en', token.createdAt)}, ${token.createdByName}`,
    life: lifeWords({ state, until: formatDate('en', token.revokedAt ?? token.expiresAt) }),
    lastUsed: token.lastUsedOn === null ? 'Never' : formatDate('en', new Date(token.lastUsedOn)),
    mayRevoke: state === 'works' && may(viewer, 'manage', 'token'),
  };
}

export async function action({ context, params }: ActionFunctionArgs) {
  await revokeToken(requireViewer(context), params['tokenId'] ?? '', now());
  return redirect(paths.apiTokens({ done: 'revoked' }));
}

/** The second look before a token is taken back. */
export default function ApiToken() {
  const { name, ending, scopes, made, life, lastUsed, mayRevoke } = useLoaderData<typeof loader>();
  const place = [...SETTINGS_PLACE, { label: 'API tokens', href: paths.apiTokens() }];
  return (
    <Page title={`Take back “${name}”?`} place={place}>
      <FactList
        items={[
          { label: 'Ends with', value: <code>…{ending}</code> },
          { label: 'May be used for', value: scopes.join('; ') },
          { label: 'Made', value: made },
          { label: 'State', value: life },
          { label: 'Last used', value: lastUsed },
        ]}
      />
      {mayRevoke ? (
        <Form>
          <Banner kind="caution" title="The program that uses it is refused from the next request on">
            <p>It cannot be undone. A new token can be made at any time.</p>
          </Banner>
          <SubmitButton kind="alarm">Take the token back</SubmitButton>
        </Form>
      ) : null}
      <p>
        <Link to={paths.apiTokens()}>Back to the tokens</Link>
      </p>
    </Page>
  );
}
