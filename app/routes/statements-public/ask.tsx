import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RadioGroup } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { useLocale, useServerWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { findPublicPlace } from '#app/domain/statements/publication/find-public-statement.server.ts';
import { isSlug } from '#app/domain/statements/publication/publication.ts';
import { dueDay } from '#app/domain/statements/requests/clock.ts';
import { receivePublicRequest } from '#app/domain/statements/requests/receive-request.server.ts';
import { LONGEST, PublicRequestDraft } from '#app/domain/statements/requests/request.ts';
import { keptMonths } from '#app/domain/statements/requests/retention.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { type FieldMessages, LARGEST_FORM, readFields } from '#app/http/forms.ts';
import { isLocale, type Locale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { limitPublic } from '#app/http/public-limits.server.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';
import { now } from '#app/platform/clock.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { movedTo } from './public-answer.server.ts';

export const meta: MetaFunction = ({ params }) =>
  isLocale(params['locale'])
    ? [
        { title: pageTitle(translate(params['locale'], 'requests.askTitle')) },
        { name: 'robots', content: 'noindex, follow' },
      ]
    : [];

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = requireLocale(params);
  const { slug } = params;
  const place = isSlug(slug) ? await findPublicPlace({ slug }) : null;
  if (place === null) throw new Response(null, { status: 404 });
  if ('moved' in place) throw movedTo(paths.askOrganisation(locale, place.moved));
  const { publication, version } = place.found;
  if (!publication.askAllowed) throw new Response(null, { status: 404 });
  return {
    organisation: version.content.organisation.name,
    months: await keptMonths(publication.organisationId),
  };
}

/** Whoever fills in the field that people do not see is answered like everybody and nothing is kept. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const locale = requireLocale(params);
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM) throw new Refused('form.too-large');
  const form = await request.formData();
  const read = readFields(form, PublicRequestDraft);
  if (!read.ok) return data({ fields: inWords(locale, read.fields), typed: read.typed, sent: null }, 400);
  await limitPublic('ask', context.address);
  const moment = now();
  if (form.get('website') !== '' && form.get('website') !== null) {
    const dueOn = dueDay(read.value.kind, moment.toISOString().slice(0, 10));
    return data({ fields: {}, typed: {}, sent: { reference: 'R-0000-0000', dueOn } });
  }
  const draft = { ...read.value, language: locale };
  const { reference, dueOn } = await receivePublicRequest(params['slug'] ?? '', draft, moment);
  return data({ fields: {}, typed: {}, sent: { reference, dueOn } });
}

const FIXES = {
  kind: 'requests.noKind',
  name: 'requests.noName',
  email: 'requests.noEmail',
  long: 'requests.long',
} as const;

function inWords(locale: Locale, fields: FieldMessages): FieldMessages {
  return Object.fromEntries(
    Object.entries(fields).map(([field, keys]) => {
      const most = Object.entries(LONGEST).find(([name]) => name === field)?.[1] ?? 0;
      const say = (key: string) => {
        const known = Object.entries(FIXES).find(([name]) => name === key)?.[1];
        return known === undefined ? key : translate(locale, known, { most });
      };
      return [field, keys.map(say)];
    }),
  );
}

export default function Ask() {
  const { organisation, months } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useServerWords();
  const locale = useLocale();
  if (reply?.sent) {
    const { reference, dueOn } = reply.sent;
    return (
      <PublicPage quiet narrow title={say('requests.sentTitle')} lead={<bdi>{organisation}</bdi>}>
        <p>{say('requests.sent', { reference, date: formatPartialDate(locale, dueOn) })}</p>
        <p>{say('requests.sentKeep')}</p>
      </PublicPage>
    );
  }
  return (
    <PublicPage quiet narrow title={say('requests.askTitle')} lead={<bdi>{organisation}</bdi>}>
      <p>{say('requests.askLead')}</p>
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields} values={reply?.typed}>
        <RadioGroup
          name="kind"
          label={say('requests.kind')}
          choices={[
            { value: 'copy', label: say('requests.kindCopy'), hint: say('requests.kindCopyHint') },
            {
              value: 'information',
              label: say('requests.kindInformation'),
              hint: say('requests.kindInformationHint'),
            },
          ]}
        />
        <TextField name="name" label={say('requests.name')} autoComplete="name" dir="auto" />
        <TextField
          name="email"
          type="email"
          label={say('requests.email')}
          hint={say('requests.emailHint')}
          autoComplete="email"
          dir="ltr"
        />
        <TextArea
          name="message"
          label={say('requests.message')}
          hint={say('requests.messageHint')}
          rows={6}
          optional
        />
        <div className="trap" aria-hidden="true">
          <label htmlFor="website">{say('requests.trap')}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <h2>{say('requests.dataTitle')}</h2>
        <p>{say('requests.data', { count: months })}</p>
        <SubmitButton>{say('requests.send')}</SubmitButton>
      </Form>
    </PublicPage>
  );
}
