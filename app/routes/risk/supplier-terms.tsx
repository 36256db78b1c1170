import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { type SourceNote, Sources } from '#app/components/status/sources.tsx';

type TermView = {
  kind: string;
  title: string;
  value: number | null;
  max: number;
  shown: string;
  because: string;
  notes: SourceNote[];
};

export type TermsProps = {
  risk: { inherent: string; range: string; influenceBecause: string; terms: readonly TermView[] };
};

/** A score that explains itself: each part with its bar, its reason and its sources. */
export function Terms({ risk }: TermsProps) {
  const known = risk.terms.filter(({ value }) => value !== null);
  return (
    <Section title="How the score is made">
      <BarChart
        title="Parts of the score"
        sentence={`Inherent score: ${risk.inherent}, the sum of its parts and at most 10. ${risk.range}`}
        max={6}
        bars={known.map(({ kind, title, value, shown }) => ({
          key: kind,
          label: title,
          value: value ?? 0,
          text: shown,
        }))}
      />
      {risk.terms.map((term) => (
        <Section key={term.kind} title={`${term.title}: ${term.shown.toLowerCase()}`} level={3}>
          <p>{term.because}</p>
          {term.notes.length > 0 ? (
            <Sources items={term.notes} />
          ) : (
            <p className="source-note">Source: the supplier’s own record.</p>
          )}
        </Section>
      ))}
      <Section title="Influence" level={3}>
        <p>{risk.influenceBecause} Influence does not change the score.</p>
      </Section>
    </Section>
  );
}
