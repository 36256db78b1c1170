import { FileField } from '#app/components/forms/file-field.tsx';
import { CheckboxField } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { OUTCOME_WORDS, TARGET_WORDS } from '#app/domain/statements/publication/homepage-words.ts';
import type { HomepageCheck, HomepagePicture } from '#app/domain/statements/publication/homepage.ts';
import { formatBytes, formatDateTime } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { EVIDENCE_ENDINGS, kindWords } from '#app/platform/files/file-kinds.ts';
import { type PublicationReply, replyFor } from './reply.ts';

type Checked = Omit<HomepageCheck, 'organisationId'>;

type HomepageProps = {
  view: {
    publication: { homepage: string | null } | null;
    published: object | null;
    check: Checked | null;
    mayManage: boolean;
  };
  origin: string;
  reply: PublicationReply;
};

/** Whether the home page carries the link: what was found last, another look, and what a person saw. */
export function HomepageSection({
  view: { publication, published, check, mayManage },
  reply,
}: HomepageProps) {
  if (published === null || publication === null) return null;
  if (publication.homepage === null) {
    return (
      <Section title="Link on the home page">
        <p>Give the address of the home page below, so that Daylight can look whether the link is there.</p>
      </Section>
    );
  }
  return (
    <Section title="Link on the home page">
      {check === null ? (
        <p>Nobody has looked yet whether {publication.homepage} carries the link.</p>
      ) : (
        <LastLook check={check} />
      )}
      {mayManage ? (
        <>
          <Form idPrefix="look">
            <SubmitButton kind="plain" name="intent" value="check-homepage">
              Look at the home page now
            </SubmitButton>
          </Form>
          <ByHand reply={reply} sites={[]} />
        </>
      ) : null}
    </Section>
  );
}

function LastLook({ check }: { check: Checked }) {
  const { outcome, target, way, link, note, proof, picture } = check;
  const found = outcome === 'linked' && target !== 'login-page' && target !== 'not-there';
  const title = way === 'by-hand' ? 'A person has seen the link on the home page' : OUTCOME_WORDS[outcome];
  return (
    <>
      <Banner kind={found ? 'calm' : 'caution'} title={title}>
        {target === null ? null : <p>{TARGET_WORDS[target]}</p>}
      </Banner>
      <FactList
        items={[
          { label: 'Looked at', value: `${check.homepage}, ${formatDateTime('en', check.at)}` },
          ...(link === null ? [] : [{ label: 'Link', value: `“${link.text}”, leads to ${link.href}` }]),
          ...(note === '' ? [] : [{ label: way === 'by-hand' ? 'What was seen' : 'Because', value: note }]),
          ...(proof === '' ? [] : [{ label: 'Picture kept as', value: proof }]),
          ...(picture === null
            ? []
            : [{ label: 'Picture', value: <Picture id={check.id} picture={picture} /> }]),
        ]}
      />
    </>
  );
}

function Picture({ id, picture }: { id: string; picture: HomepagePicture }) {
  return (
    <>
      <a href={paths.homepagePicture(id)} download dir="auto">
        {picture.name}
      </a>
      , {kindWords(picture.kind)}, {formatBytes('en', picture.size)}, SHA-256{' '}
      <code className="hash">{picture.sha256}</code>
    </>
  );
}

type ByHandProps = {
  reply: PublicationReply;
  /** The sites of the group to choose from; none for the organisation's own home page. */
  sites: readonly { value: string; label: string }[];
};

/** A person says that they saw the link on a home page that cannot be read by a program. */
export function ByHand({ reply, sites }: ByHandProps) {
  const intent = sites.length === 0 ? 'proof' : 'site-proof';
  return (
    <Disclosure
      summary={sites.length === 0 ? 'Confirm the link by hand' : 'Confirm the link on a site by hand'}
      open={reply.intent === intent}
    >
      <p>For home pages that cannot be read by a program, such as those that build themselves with script.</p>
      <Form upload idPrefix={intent} {...replyFor(reply, intent)}>
        {sites.length === 0 ? null : (
          <SelectField name="site" label="Company" choices={sites} empty="Choose" width="medium" />
        )}
        <CheckboxField
          name="seen"
          label="I have seen the link on the home page, in a prominent place, and it opens the statement"
        />
        <TextArea name="note" label="Where it stands and when you looked" rows={3} />
        <FileField
          name="picture"
          label="A picture of the page"
          accept={EVIDENCE_ENDINGS}
          optional
          hint="A screenshot that shows the link: PNG, JPEG or PDF, at most 10 MB. It is kept sealed with this look and stays with it; a later look takes its place."
        />
        <TextField
          name="proof"
          label="Or where a picture of the page is kept"
          optional
          hint="A file name or a reference in your own records"
        />
        <SubmitButton kind="plain" name="intent" value={intent}>
          Keep this
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
