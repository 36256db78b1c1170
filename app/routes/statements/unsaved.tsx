import { type ActionFunctionArgs, data, type MetaFunction } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { ownPath } from '#app/http/own-path.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('You were signed out while writing') }];

/** Gives back what was typed. Nothing is stored: it stands in this answer alone. */
export async function action({ request }: ActionFunctionArgs) {
  const wish = ownPath(new URL(request.url).searchParams.get('to'), paths.statements());
  const to = wish.startsWith(`${paths.statements()}/`) ? wish : paths.statements();
  const form = await request.formData();
  const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
  return data({ to, fields }, { status: 401 });
}

const NAMES: Readonly<Record<string, string>> = {
  text: 'Your answer',
  comment: 'Your comment',
  title: 'Your task',
};

export default function UnsavedPage() {
  const reply = useActionData<typeof action>();
  if (!reply) return <NothingHere />;
  const { to, fields } = reply;
  const written = fields.filter(({ name, value }) => name in NAMES && value.trim() !== '');
  return (
    <PublicPage
      title="You were signed out while writing"
      lead="Nothing you typed is lost: it is on this page. It is not saved anywhere else yet, so keep the page open."
    >
      <ol>
        <li>
          {/* A tab of its own, so that this page stays. */}
          <a href={paths.signIn('en')} target="_blank" rel="noreferrer">
            Sign in in a new tab
          </a>
          , then come back to this page.
        </li>
        <li>Save what you typed. If somebody else has saved in between, you see both beside each other.</li>
      </ol>
      <Form action={to} wholePage>
        {fields.map(({ name, value }, index) => (
          <HiddenField key={`${name} ${index}`} name={name} value={value} />
        ))}
        <SubmitButton>I am signed in: save what I typed</SubmitButton>
      </Form>
      {written.map(({ name, value }) => (
        <div className="field" key={name}>
          <label className="label" htmlFor={`kept-${name}`}>
            {NAMES[name]}
          </label>
          <textarea
            className="input"
            id={`kept-${name}`}
            rows={12}
            readOnly
            dir="auto"
            defaultValue={value}
          />
        </div>
      ))}
    </PublicPage>
  );
}

/** The page has no loader that could ask who is there: it would send whoever is signed out away from their text. */
function NothingHere() {
  return (
    <PublicPage title="There is no unsaved text here" narrow>
      <p>
        <Link to={paths.statements()}>Go to the statements</Link>
      </p>
    </PublicPage>
  );
}
