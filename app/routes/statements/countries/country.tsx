import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { problemLine } from '#app/domain/statements/variants/problem-line.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { StatementNav, statementPlace } from '../statement-nav.tsx';
import { answerCountry } from './answer-country.server.ts';
import { CountryFieldsForm, CountryQuestionForm } from './country-forms.tsx';
import { CountryPoints } from './country-points.tsx';
import { loadCountry, type ShownCountry } from './load-country.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.name ?? 'Other countries') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const country = await loadCountry(requireViewer(context), params);
  return { ...country, saved: new URL(request.url).searchParams.has('saved') };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  return answerCountry(requireViewer(context), params, request, (id, regime) =>
    redirect(paths.statementCountry(id, regime, { saved: 'yes' })),
  );
}

export default function Country() {
  const { saved, ...country } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, regime, name, points, forms, mayEdit, isDraft } = country;
  const prefix = reply?.typed['questionId'];
  return (
    <Page
      title={name}
      place={[
        ...statementPlace(id, country.title),
        { label: 'Other countries', href: paths.statementCountries(id) },
      ]}
      lead={country.asks}
      action={
        <LinkButton kind="primary" href={paths.countryReport(id, regime)} download>
          Download the document
        </LinkButton>
      }
      facts={<CountryFacts country={country} />}
    >
      <StatementNav id={id} current="countries" />
      <ErrorSummary
        fields={reply?.fields}
        idPrefix={typeof prefix === 'string' ? prefix.replaceAll('.', '-') : 'field'}
      />
      {saved && !reply ? <Banner kind="calm" title="Saved" /> : null}
      <Banner kind="notice" title="Daylight's reading, not official wording">
        <p>
          {country.variant.standing}{' '}
          <a href={country.variant.href} rel="noreferrer">
            Official page (outside Daylight)
          </a>
        </p>
      </Banner>
      <CountryPoints id={id} points={points} />
      <Missing country={country} />
      {forms.length === 0 || !mayEdit ? null : (
        <Section title="Asked for this country alone">
          {isDraft ? (
            forms.map((question) => (
              <CountryQuestionForm key={question.questionId} id={id} question={question} reply={reply} />
            ))
          ) : (
            <p>The words are fixed since the statement was put before the board.</p>
          )}
        </Section>
      )}
      {mayEdit ? (
        <Section
          title={regime === 'canada' ? 'Questionnaire, approval and attestation' : 'Approval and the like'}
        >
          {regime === 'canada' && country.mayExport ? (
            <LinkButton href={paths.countryQuestionnaire(id)} download>
              Download the questionnaire sheet
            </LinkButton>
          ) : null}
          {country.revised === null ? null : (
            <Banner kind="notice" title="This is a revised report">
              <p>
                Date of the revision: {country.revised.on ?? 'the day on which the correction is published'}.
                What was changed, taken from the correction:
              </p>
              <ul>
                {country.revised.changed.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </Banner>
          )}
          <CountryFieldsForm country={country} reply={reply} />
        </Section>
      ) : null}
    </Page>
  );
}

function CountryFacts({ country }: { country: ShownCountry }) {
  const { points, said, deadline, variant, mark } = country;
  return (
    <Facts
      items={[
        { label: 'Under', value: variant.under },
        { label: 'Points told', value: `${said} of ${points.length}` },
        { label: 'Due', value: deadline?.on ?? 'No day set' },
        ...(mark === '' ? [] : [{ label: 'This reading of the law', value: mark }]),
      ]}
    />
  );
}

function Missing({ country }: { country: ShownCountry }) {
  const { problems, privateDetails } = country;
  const count = problems.length + privateDetails.length;
  if (count === 0) return null;
  return (
    <Banner kind="caution" title={count === 1 ? 'One thing to look at' : `${count} things to look at`}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.name}>{problemLine(problem)}</li>
        ))}
        {privateDetails.map(({ what, sentence }) => (
          <li key={`${what} ${sentence}`}>
            Take out {what}: “{sentence}”
          </li>
        ))}
      </ul>
    </Banner>
  );
}
