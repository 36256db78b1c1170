import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { FindingHead } from '../check/finding-head.tsx';
import type { textView } from './text-view.ts';

type View = ReturnType<typeof textView>;

/** Each finding with links to the sentences that it rests on. */
export function FoundList({ findings }: Pick<View, 'findings'>) {
  const placed = findings.filter(({ quotes }) => quotes.length > 0);
  const others = findings.filter(({ quotes }) => quotes.length === 0);
  return (
    <Section title="What was found, and where" id="findings">
      {placed.length === 0 ? (
        <p>No sentence was found for these checks. Is it there in other words?</p>
      ) : null}
      <Findings findings={placed} />
      {others.length === 0 ? null : (
        <Disclosure
          summary={`${others.length} ${others.length === 1 ? 'check' : 'checks'} without a sentence`}
        >
          <Findings findings={others} />
        </Disclosure>
      )}
    </Section>
  );
}

function Findings({ findings }: Pick<View, 'findings'>) {
  return (
    <div className="findings">
      {findings.map(({ check, title, kind, word, says, quotes }) => (
        <article className="finding" key={check} id={`check-${check}`}>
          <FindingHead finding={{ check, title, kind, word }} />
          <p>{says}</p>
          {quotes.length === 0 ? null : (
            <ul>
              {quotes.map(({ number, href, text }) => (
                <li key={number}>
                  <a href={href}>Sentence {number}</a>: {text}
                </li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </div>
  );
}

/** The text, its found sentences marked, each with links back to the checks that rest on it. */
export function MarkedText({ paragraphs }: Pick<View, 'paragraphs'>) {
  return (
    <div className="marked-text">
      {paragraphs.map(({ isItem, stretches }, place) => (
        <p key={place} className={isItem ? 'marked-item' : undefined}>
          {stretches.map((stretch, at) => (
            <Stretch key={at} stretch={stretch} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Stretch({ stretch }: { stretch: View['paragraphs'][number]['stretches'][number] }) {
  const { text, number, first, checks } = stretch;
  if (number === null) return <>{text}</>;
  return (
    <>
      <mark className="found-sentence" id={first ? `sentence-${number}` : undefined}>
        {first ? <span className="sentence-number">{number}</span> : null}
        {text}
      </mark>
      {checks.map(({ check, label }) => (
        <a className="sentence-check" key={check} href={`#check-${check}`}>
          {label}
        </a>
      ))}
    </>
  );
}
