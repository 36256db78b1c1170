import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { useServerWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { plainFile } from '#app/documents/text/plain-file.ts';
import { withoutWords } from '#app/domain/statements/publication/compare-copy.ts';
import { findPublicStatement } from '#app/domain/statements/publication/find-public-statement.server.ts';
import { readCopy } from '#app/domain/statements/publication/read-copy.server.ts';
import { readVerificationCode } from '#app/domain/statements/publication/verification-code.ts';
import {
  contentWithCode,
  verifyStatement,
} from '#app/domain/statements/publication/verify-statement.server.ts';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { limitPublic } from '#app/http/public-limits.server.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { Compared, CompareForm, Verdict } from './verify-parts.tsx';

export const meta: MetaFunction = ({ params }) =>
  isLocale(params['locale']) ? [{ title: pageTitle(translate(params['locale'], 'verify.title')) }] : [];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const locale = requireLocale(params);
  const typed = new URL(request.url).searchParams.get('code')?.trim() ?? '';
  const nothing = { typed, found: null };
  if (typed === '') return data({ ...nothing, problem: null });
  await limitPublic('verify', context.address);
  const code = readVerificationCode(typed);
  if (code === null) return data({ ...nothing, problem: translate(locale, 'verify.codeWrong') }, 400);
  const found = await verifyStatement(code, now());
  if (found === null) return data({ ...nothing, problem: translate(locale, 'verify.codeUnknown') }, 404);
  return data({ typed: code, found, problem: null });
}

const LARGEST_COPY = 1_000_000;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const locale = requireLocale(params);
  await limitPublic('verify', context.address);
  const code = readVerificationCode(new URL(request.url).searchParams.get('code') ?? '');
  const found = code === null ? null : await contentWithCode(code);
  if (found === null) throw new Response(null, { status: 404 });
  const upload = await readUploads(request, { field: 'file', largest: LARGEST_COPY, most: 1 });
  if (!upload.ok) return data({ fields: upload.fields, typed: {}, compared: null }, upload.status);
  const pasted = upload.form.get('text');
  const typed = { text: typeof pasted === 'string' ? pasted : '' };
  const refuse = (field: string, message: string) =>
    data({ fields: { [field]: [message] }, typed, compared: null }, 400);
  const [file] = upload.files;
  const copy = file === undefined ? typed.text : file.bytes.toString('utf8');
  if (copy.trim() === '') return refuse('text', translate(locale, 'verify.nothing'));
  if (copy.includes('\u0000') || copy.includes('\ufffd'))
    return refuse('file', translate(locale, 'verify.notText'));
  if (found.withheld)
    return data({ fields: {}, typed, compared: withoutWords(readCopy(found.content, copy)) });
  const answer = await findPublicStatement(found.place);
  const whole = answer !== null && 'found' in answer ? plainFile(answer.found) : null;
  return data({ fields: {}, typed, compared: readCopy(found.content, copy, whole) });
}

export default function Verify() {
  const { typed, found, problem } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useServerWords();
  const fields = problem === null ? reply?.fields : { code: [problem] };
  return (
    <PublicPage quiet title={say('verify.title')} lead={say('verify.lead')}>
      <ErrorSummary fields={fields} />
      {reply?.compared && found ? <Compared compared={reply.compared} approvedOn={found.approvedOn} /> : null}
      <Form method="get" problems={problem === null ? undefined : fields} values={{ code: typed }}>
        <TextField
          name="code"
          label={say('verify.code')}
          hint={say('verify.codeHint')}
          width="medium"
          dir="ltr"
          autoComplete="off"
        />
        <SubmitButton>{say('verify.action')}</SubmitButton>
      </Form>
      {found === null ? null : <Verdict found={found} />}
      {found === null ? null : <CompareForm problems={reply?.fields} typed={reply?.typed} />}
      <Section title={say('verify.howTitle')}>
        <p>{say('verify.how')}</p>
        <p>{say('verify.howNot')}</p>
      </Section>
    </PublicPage>
  );
}
