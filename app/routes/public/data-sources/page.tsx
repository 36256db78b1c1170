import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';
import { factEntry, listEntry } from './source-entries.ts';
import { PlacesSource, SentencesSource, SourceSheet } from './source-sheet.tsx';

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = requireLocale(params);
  const { tables } = await currentFacts();
  return {
    lists: shippedLists().map((list) => listEntry(locale, list)),
    facts: [...tables.values()].map((table) => factEntry(locale, table)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  isLocale(params['locale']) ? [{ title: pageTitle(translate(params['locale'], 'sources.title')) }] : [];

export default function DataSources() {
  const say = useWords();
  const { lists, facts } = useLoaderData<typeof loader>();
  return (
    <PublicPage title={say('sources.title')} lead={say('sources.lead')}>
      <Section title={say('sources.listsTitle')}>
        <p>{say('sources.listsLead')}</p>
        <p>{say('sources.extractAbout')}</p>
        {lists.map((entry) => (
          <SourceSheet key={entry.key} entry={entry} />
        ))}
      </Section>
      <Section title={say('sources.factsTitle')}>
        <p>{say('sources.factsLead')}</p>
        {facts.map((entry) => (
          <SourceSheet key={entry.key} entry={entry} />
        ))}
      </Section>
      <Section title={say('sources.placesTitle')}>
        <p>{say('sources.placesLead')}</p>
        <PlacesSource />
      </Section>
      <Section title={say('sources.sentencesTitle')}>
        <p>{say('sources.sentencesLead')}</p>
        <SentencesSource />
      </Section>
    </PublicPage>
  );
}
