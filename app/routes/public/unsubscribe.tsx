import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { useWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { stopDigest } from '#app/domain/notifications/choose-digest.server.ts';
import { readUnsubscribeToken } from '#app/domain/notifications/unsubscribe-token.server.ts';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';

export const meta: MetaFunction = ({ params }) =>
  isLocale(params.locale) ? [{ title: pageTitle(translate(params.locale, 'unsubscribe.title')) }] : [];

export function loader({ params }: LoaderFunctionArgs) {
  const locale = requireLocale(params);
  const works = whoseDigests(params['token']) !== null;
  return data({ locale, works }, { status: works ? 200 : 404 });
}

/** Nothing is stopped by opening the link, since mail programs open links by themselves; the button does it. */
export async function action({ params }: ActionFunctionArgs) {
  requireLocale(params);
  const whose = whoseDigests(params['token']);
  if (whose === null) return data({ stopped: false }, { status: 404 });
  await stopDigest(whose, now());
  return data({ stopped: true });
}

function whoseDigests(token: string | undefined) {
  return readUnsubscribeToken(token ?? '', environment().sessionSecret);
}

export default function Unsubscribe() {
  const { works } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords();
  if (!works) {
    return (
      <PublicPage title={say('unsubscribe.goneTitle')} narrow>
        <p>{say('unsubscribe.gone')}</p>
      </PublicPage>
    );
  }
  if (reply?.stopped) {
    return (
      <PublicPage title={say('unsubscribe.title')} narrow>
        <p>{say('unsubscribe.done')}</p>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={say('unsubscribe.title')} lead={say('unsubscribe.lead')} narrow>
      <Form>
        <SubmitButton>{say('unsubscribe.action')}</SubmitButton>
      </Form>
    </PublicPage>
  );
}
