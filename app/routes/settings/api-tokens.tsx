import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { TokenDraft } from '#app/domain/integrations/api-token.ts';
import { createToken } from '#app/domain/integrations/create-token.server.ts';
import { listTokens } from '#app/domain/integrations/list-tokens.server.ts';
import { newTokenSecret } from '#app/domain/integrations/new-token-secret.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { NewToken, TokenForm, TokenTable } from './api-token-parts.tsx';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('API tokens') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const tokens = await listTokens(viewer, now());
  return {
    role: viewer.role,
    mayManage: may(viewer, 'manage', 'token'),
    revoked: new URL(request.url).searchParams.get('done') === 'revoked',
    tokens: tokens.map((token) => ({
      id: token.id,
      name: token.name,
      ending: token.ending,
      scopes: token.scopes,
      made: `${formatDate('en', token.createdAt)}, ${token.createdByName}`,
      until: formatDate('en', token.revokedAt ?? token.expiresAt),
      lastUsed: token.lastUsedOn === null ? null : formatDate('en', new Date(token.lastUsedOn)),
      used: `${formatNumber('en', token.requests)} requests, ${formatNumber('en', token.queries)} names`,
      state: token.state,
    })),
  };
}

export function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, TokenDraft, async (draft) => {
    const secret = newTokenSecret();
    const { name } = await createToken(viewer, draft, secret, now());
    return data({ fields: {}, typed: {}, made: { name, secret } });
  });
}

export default function ApiTokens() {
  const { role, mayManage, revoked, tokens } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const made = reply && 'made' in reply ? reply.made : null;
  return (
    <Page
      title="API tokens"
      place={SETTINGS_PLACE}
      lead={
        <>
          With a token, your own programs hold names against the lists and read what was found.{' '}
          <a href={paths.apiDocs()}>How the API works</a>
        </>
      }
    >
      <SettingsNav role={role} current="tokens" />
      <ErrorSummary fields={reply?.fields} />
      {revoked && !reply ? <Banner kind="calm" title="The token no longer works" /> : null}
      {made === null ? null : <NewToken made={made} />}
      <TokenTable tokens={tokens} mayManage={mayManage} />
      {mayManage ? (
        <Section title="Make a token">
          <TokenForm problems={reply?.fields} typed={reply?.typed} />
        </Section>
      ) : null}
    </Page>
  );
}
