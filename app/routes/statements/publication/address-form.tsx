import { CheckboxField } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { Publication } from '#app/domain/statements/publication/publication.ts';
import { type PublicationReply, replyFor } from './reply.ts';

type AddressView = {
  publication: Omit<Publication, 'updatedAt'> | null;
  suggested: { slug: string; homepage: string | null };
  mayManage: boolean;
};

type AddressProps = { view: AddressView; origin: string; reply: PublicationReply };

/** Where the organisation's statements stand, and what is allowed there. One address for all of them. */
export function AddressForm({ view, origin, reply }: AddressProps) {
  const { publication, suggested, mayManage } = view;
  if (!mayManage) return <AddressFacts publication={publication} origin={origin} />;
  return (
    <Section title="Public address">
      <p>
        All statements of the organisation stand under one address. When you change it, the old one leads on
        to the new one.
      </p>
      <Form idPrefix="address" {...replyFor(reply, 'address')}>
        <TextField
          name="slug"
          label="Name in the address"
          hint="Small letters, figures and hyphens: tarnbrook-mills"
          prefix={`${origin.replace(/^https?:\/\//, '')}/en/statements/`}
          defaultValue={publication?.slug ?? suggested.slug}
          autoComplete="off"
        />
        <TextField
          name="homepage"
          type="url"
          label="Home page of the organisation"
          hint="The Act asks for a link to the statement in a prominent place there"
          defaultValue={publication === null ? suggested.homepage : publication.homepage}
          optional
        />
        <CheckboxField
          name="embedAllowed"
          label="Other sites may show a small card of the newest statement in a frame"
          defaultChecked={publication?.embedAllowed ?? true}
        />
        <CheckboxField
          name="askAllowed"
          label="Anybody may ask for a copy or for information by a form on the public page"
          hint="Requests arrive under Statements, Requests, with the day by which they are due"
          defaultChecked={publication?.askAllowed ?? true}
        />
        <SubmitButton kind={publication === null ? 'primary' : 'plain'} name="intent" value="address">
          Save the address
        </SubmitButton>
      </Form>
    </Section>
  );
}

function AddressFacts({ publication, origin }: Pick<AddressView, 'publication'> & { origin: string }) {
  if (publication === null) return null;
  return (
    <Section title="Public address">
      <FactList
        items={[
          { label: 'Address', value: `${origin}/en/statements/${publication.slug}` },
          { label: 'Home page', value: publication.homepage ?? 'Not given' },
        ]}
      />
    </Section>
  );
}
