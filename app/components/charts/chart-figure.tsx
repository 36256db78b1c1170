import { useId, type ReactNode } from 'react';

export interface ChartFigureProps {
  title: string;
  /** What the picture shows, in one sentence. */
  sentence: string;
  /** Class names beside `chart`. */
  className?: string;
  children: ReactNode;
}

/** The frame of every picture of figures: its title, the sentence that says what it shows, then the drawing. */
export function ChartFigure({ title, sentence, className, children }: ChartFigureProps) {
  const titleId = useId();
  return (
    <figure className={className === undefined ? 'chart' : `chart ${className}`} aria-labelledby={titleId}>
      <figcaption>
        <p className="chart-title" id={titleId}>
          {title}
        </p>
        <p className="chart-sentence">{sentence}</p>
      </figcaption>
      {children}
    </figure>
  );
}
