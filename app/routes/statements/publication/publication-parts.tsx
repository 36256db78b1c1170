import { RadioGroup } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { StatementArticle } from '#app/documents/html/statement-article.tsx';
import { NumberNotes, StatementHead, StatementMembers } from '#app/documents/html/statement-record.tsx';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { formatDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { Lines } from './correction-section.tsx';
import { type PublicationReply, replyFor } from './reply.ts';

type ReadyView = {
  statementId: string;
  publication: object | null;
  preview: PublicStatement | null;
  published: object | null;
  mayManage: boolean;
};

/** What stands between this statement and the public, and the way on. */
export function Ready({
  view: { statementId, publication, preview, published, mayManage },
}: {
  view: ReadyView;
}) {
  if (preview === null) {
    if (published !== null) return null;
    return (
      <Banner kind="notice" title="There is nothing to publish yet">
        <p>The board approves the statement first, and a director or equivalent signs it.</p>
      </Banner>
    );
  }
  if (!mayManage)
    return <Banner kind="notice" title="The signed statement waits for somebody who may publish it" />;
  if (publication === null) {
    return (
      <Banner kind="notice" title="The statement is signed">
        <p>Choose the public address below. Then you can look at what will be public, and publish it.</p>
      </Banner>
    );
  }
  return (
    <>
      <Banner
        kind="notice"
        title={published ? 'A newer version is signed and not public yet' : 'The statement is signed'}
      />
      <p>
        <LinkButton kind="primary" href={paths.statementPublication(statementId, { step: 'review' })}>
          Look at what will be public
        </LinkButton>
      </p>
    </>
  );
}

type ReviewProps = {
  statement: PublicStatement;
  origin: string;
  statementId: string;
  differences: readonly string[];
};

/** Everything that becomes public, as the public will read it, and the button that makes it so. */
export function Review({ statement, origin, statementId, differences }: ReviewProps) {
  const { slug, year, content, revision } = statement;
  return (
    <>
      <FactList
        items={[
          { label: 'Address', value: origin + paths.publicStatement('en', slug, year) },
          { label: 'Also as', value: 'PDF, Word, HTML, plain text, JSON and JSON-LD, at the same address' },
          {
            label: 'Not public',
            value: 'The minute, who wrote what, open claims, comments, and the pages behind the numbers',
          },
          { label: 'Verification code', value: <code>{revision.code}</code> },
        ]}
      />
      {content.correction === undefined ? null : (
        <Section title="What is corrected">
          <p>What the public will be told:</p>
          <Lines lines={content.correction.changed} />
          <p>What differs from the published text:</p>
          <Lines lines={differences} />
        </Section>
      )}
      <Form>
        <Actions>
          <SubmitButton name="intent" value="publish">
            {content.correction === undefined ? 'Publish statement' : 'Publish the correction'}
          </SubmitButton>
          <LinkButton href={paths.statementPublication(statementId)}>Not yet</LinkButton>
        </Actions>
      </Form>
      <Section title={content.title}>
        <StatementHead statement={statement} />
        <StatementMembers members={content.members} />
        <StatementArticle content={content} />
        <NumberNotes content={content} />
      </Section>
    </>
  );
}

type Published = {
  statementId: string;
  year: string;
  revisions: {
    number: number;
    code: string;
    publishedAt: Date;
    changes: string[];
    corrects: boolean;
    withheld: object | null;
  }[];
  withdrawn: { at: Date; reason: string } | null;
};

type PublishedProps = {
  published: Published;
  publication: { slug: string; embedAllowed: boolean };
  origin: string;
  mayManage: boolean;
  reply: PublicationReply;
};

/** Where the statement is public: its addresses, its code, what to put on other pages, and its versions. */
export function PublishedSection({ published, publication, origin, mayManage, reply }: PublishedProps) {
  const { slug, embedAllowed } = publication;
  const { year, revisions, withdrawn } = published;
  const newest = origin + paths.publicStatements('en', slug);
  const [latest] = revisions.slice(-1);
  return (
    <Section
      title={withdrawn === null ? 'Public' : 'Withdrawn'}
      action={<a href={paths.publicStatement('en', slug, year)}>Open the public page</a>}
    >
      <FactList
        items={[
          { label: 'This statement', value: origin + paths.publicStatement('en', slug, year) },
          { label: 'Always the newest', value: newest },
          { label: 'Verification code', value: <code>{latest?.code}</code> },
          ...(withdrawn === null
            ? []
            : [{ label: 'Withdrawn', value: `${day(withdrawn.at)}: ${withdrawn.reason}` }]),
        ]}
      />
      <h3>For your home page</h3>
      <p>Copy this into the page, in a place that people see without searching.</p>
      <pre className="snippet">{`<a href="${newest}">Modern slavery and human trafficking statement</a>`}</pre>
      {embedAllowed ? (
        <pre className="snippet">{`<iframe src="${origin + paths.publicCard('en', slug)}" title="Modern slavery statement" width="420" height="230" loading="lazy"></iframe>`}</pre>
      ) : null}
      <h3>Versions</h3>
      <ol>
        {revisions.map(({ number, publishedAt, changes, corrects, withheld }) => (
          <li key={number}>
            <a
              href={
                number === latest?.number
                  ? paths.publicStatement('en', slug, year)
                  : paths.publicVersion('en', slug, year, number)
              }
            >
              {day(publishedAt)}
            </a>
            {`: ${number === 1 ? 'first published' : corrects ? 'corrected' : 'published again'}`}
            {number > 1 && changes.length === 0 ? ' with the same text' : null}
            {withheld === null ? null : ' (its text is not shown any more)'}
            {changes.length === 0 ? null : <Lines lines={changes} />}
          </li>
        ))}
      </ol>
      {mayManage && withdrawn === null ? <Withdraw reply={reply} /> : null}
    </Section>
  );
}

function Withdraw({ reply }: { reply: PublicationReply }) {
  return (
    <Disclosure summary="Withdraw the statement" open={reply.intent === 'withdraw'}>
      <p>
        The page stays, and says when and why the statement was withdrawn; its code still proves that it stood
        there. To put a mistake right, correct the statement instead: then people read the right text at once.
      </p>
      <Form idPrefix="withdraw" {...replyFor(reply, 'withdraw')}>
        <TextArea name="reason" label="Why it is withdrawn" hint="Everybody can read this" rows={3} />
        <RadioGroup
          name="keep"
          label="What people can still read"
          choices={[
            { value: 'notice', label: 'Nothing but the notice: it was published by mistake' },
            { value: 'text', label: 'The text, under the notice: people have relied on it' },
          ]}
          defaultValue="notice"
        />
        <SubmitButton kind="alarm" name="intent" value="withdraw">
          Withdraw the statement
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function day(date: Date): string {
  return formatDate('en', date);
}
