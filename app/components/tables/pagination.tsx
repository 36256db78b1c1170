import { Link } from '@remix-run/react';
import { useWords } from '#app/components/layout/language.ts';

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  /** What is counted, such as "151–200 of 1 234 suppliers". */
  summary?: string;
}

/** Where one is in a long list. Nothing but the summary where there is one page. */
export function Pagination({ page, pages, hrefFor, summary }: PaginationProps) {
  const say = useWords();
  return (
    <div className="pagination">
      {summary === undefined ? null : <p className="pagination-summary">{summary}</p>}
      {pages <= 1 ? null : (
        <nav aria-label={say('components.pages')}>
          <ul>
            {page > 1 ? (
              <PageLink href={hrefFor(page - 1)} label={say('components.previous')} rel="prev" />
            ) : null}
            <li className="pagination-here" aria-current="page">
              {say('components.pageOf', { page, pages })}
            </li>
            {page < pages ? (
              <PageLink href={hrefFor(page + 1)} label={say('components.next')} rel="next" />
            ) : null}
          </ul>
        </nav>
      )}
    </div>
  );
}

function PageLink({ href, label, rel }: { href: string; label: string; rel: 'prev' | 'next' }) {
  return (
    <li>
      <Link to={href} rel={rel}>
        {label}
      </Link>
    </li>
  );
}
