import type { ReactNode } from 'react';
import { FactList } from '#app/components/layout/facts.tsx';
import { useWords } from '#app/components/layout/language.ts';
import type { SourceEntry } from './source-entries.ts';

/** One source with its edition, its terms and its limits. */
export function SourceSheet({ entry }: { entry: SourceEntry }) {
  const say = useWords();
  return (
    <article className="source-entry" id={entry.key}>
      <h3>{entry.title}</h3>
      <p>{entry.beside}</p>
      {entry.installed ? null : <p>{say('sources.absent')}</p>}
      <FactList
        items={[
          { label: say('sources.source'), value: <Published href={entry.href}>{entry.source}</Published> },
          { label: say('sources.edition'), value: <Published href={null}>{entry.edition}</Published> },
          { label: say('sources.date'), value: entry.date },
          { label: say('sources.rows'), value: entry.rows },
          ...(entry.limits === '' ? [] : [{ label: say('sources.limits'), value: entry.limits }]),
          { label: say('sources.terms'), value: entry.terms },
        ]}
      />
    </article>
  );
}

/** Words as they were published, in English on a page of any language. */
function Published({ href, children }: { href: string | null; children: ReactNode }) {
  const text = (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
  if (href === null) return text;
  return (
    <a href={href} rel="noreferrer">
      {text}
    </a>
  );
}

/** The gazetteer, which must be named wherever its places are. */
export function PlacesSource() {
  const say = useWords();
  return (
    <article className="source-entry">
      <p>{say('sources.places')}</p>
      <FactList
        items={[
          {
            label: say('sources.source'),
            value: <Published href="https://www.geonames.org/">GeoNames</Published>,
          },
          { label: say('sources.terms'), value: say('sources.placesTerms') },
        ]}
      />
    </article>
  );
}

/** The labelled sentences that the reading of statements was trained on; their licence asks for the name. */
export function SentencesSource() {
  const say = useWords();
  return (
    <article className="source-entry">
      <p>{say('sources.sentences')}</p>
      <FactList
        items={[
          {
            label: say('sources.source'),
            value: (
              <Published href="https://doi.org/10.6084/m9.figshare.28489340">Project AIMS, AIMS.au</Published>
            ),
          },
          { label: say('sources.terms'), value: say('sources.sentencesTerms') },
          { label: say('sources.limits'), value: say('sources.sentencesLimits') },
        ]}
      />
    </article>
  );
}
