import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from '#app/components/status/icon.tsx';

export type BannerKind = 'calm' | 'notice' | 'caution' | 'alarm';

const SIGNS: Readonly<Record<BannerKind, IconName>> = {
  calm: 'check',
  notice: 'info',
  caution: 'caution',
  alarm: 'alarm',
};

export interface BannerProps {
  /** calm: it worked · notice: good to know · caution: look before you go on · alarm: it needs a person now */
  kind: BannerKind;
  title: string;
  children?: ReactNode;
}

/** A message about the whole page. What just happened is announced; an alarm at once. */
export function Banner({ kind, title, children }: BannerProps) {
  const titleId = useId();
  return (
    <section
      className={`banner banner-${kind}`}
      role={kind === 'alarm' ? 'alert' : undefined}
      aria-labelledby={titleId}
    >
      <Icon name={SIGNS[kind]} />
      <div>
        <p className="banner-title" id={titleId}>
          {title}
        </p>
        {children === undefined ? null : <div className="banner-body">{children}</div>}
      </div>
    </section>
  );
}
