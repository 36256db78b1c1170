import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { SITE_WORDS } from '#app/domain/statements/publication/site-words.ts';
import type { CompanySite, SiteStanding } from '#app/domain/statements/publication/site.ts';
import { formatDateTime } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { ByHand } from './homepage-section.tsx';
import type { PublicationReply } from './reply.ts';

type ShownSite = CompanySite & {
  standing: SiteStanding;
  check: { at: Date; note: string; link: { text: string; href: string } | null } | null;
};

type SitesProps = {
  view: { sites: readonly ShownSite[]; published: object | null; mayManage: boolean };
  reply: PublicationReply;
};

const COLUMNS = [
  { key: 'company', label: 'Company' },
  { key: 'site', label: 'Home page' },
  { key: 'standing', label: 'What was found' },
  { key: 'looked', label: 'Looked at' },
];

/** Whether the site of each company that a group statement covers leads to it. */
export function SitesSection({ view: { sites, published, mayManage }, reply }: SitesProps) {
  if (published === null || sites.length === 0) return null;
  const known = sites.filter(({ homepage }) => homepage !== null);
  return (
    <Section title="Sites of the group">
      <p>
        The guidance accepts one statement for a group that stands on the site of each company. Checks A9 and
        A11 rest on what is found here.
      </p>
      <Table
        caption="Sites of the companies that the statement covers"
        captionHidden
        columns={COLUMNS}
        rows={sites.map((site) => ({
          key: site.entityId || site.name,
          cells: {
            company: <Company site={site} />,
            site: site.homepage ?? '',
            standing: <Found site={site} />,
            looked: site.check === null ? '' : formatDateTime('en', site.check.at),
          },
        }))}
      />
      {mayManage && known.length > 0 ? (
        <>
          <Form idPrefix="look-sites">
            <SubmitButton kind="plain" name="intent" value="check-homepage">
              Look at every site now
            </SubmitButton>
          </Form>
          <ByHand
            reply={reply}
            sites={known.map(({ entityId, name }) => ({ value: entityId, label: name }))}
          />
        </>
      ) : null}
    </Section>
  );
}

function Company({ site: { entityId, name } }: { site: ShownSite }) {
  return entityId === '' ? name : <Link to={paths.company(entityId)}>{name}</Link>;
}

function Found({ site: { standing, check, entityId } }: { site: ShownSite }) {
  return (
    <>
      {SITE_WORDS[standing]}
      {standing === 'not-recorded' && entityId !== '' ? (
        <>
          {'. '}
          <Link to={paths.company(entityId, { edit: 'company' })}>Record it</Link>
        </>
      ) : null}
      {standing === 'not-recorded' && entityId === '' ? '. Choose it from the list of companies first' : null}
      {check === null || check.note === '' ? null : <span className="hint"> {check.note}</span>}
    </>
  );
}
