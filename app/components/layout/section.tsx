import { useId, type ReactNode } from 'react';

export interface SectionProps {
  title: string;
  /** 2 under the title of the page, 3 inside another section. */
  level?: 2 | 3;
  /** A link or a button at the end of the title line. */
  action?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, level = 2, action, id, children }: SectionProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="section" id={id} aria-labelledby={headingId}>
      <div className="section-head">
        <Heading id={headingId}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
