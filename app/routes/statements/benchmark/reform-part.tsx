import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';

/** What the reform would ask of a statement, where the organisation prepares for it. */
export type ReformNote = { href: string; notLaw: string; says: string; missing: string[] };

export function ReformPart({ note }: { note: ReformNote | null }) {
  if (note === null) return null;
  const { href, notLaw, says, missing } = note;
  return (
    <Section title="If the reform of section 54 stood">
      <Banner kind="notice" title="Not law yet">
        {notLaw}{' '}
        <a href={href} rel="external">
          Bills before Parliament
        </a>
      </Banner>
      <p>{says}</p>
      {missing.length === 0 ? (
        <p>Something was found on each of the six, or begun.</p>
      ) : (
        <>
          <p>Nothing was found at the first level on:</p>
          <ul>
            {missing.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
