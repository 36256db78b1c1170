import { Section } from '#app/components/layout/section.tsx';

/** Where somebody turns who has found a sign of forced labour: the help of the form, in our words, and a channel. */
export function StopPlace() {
  return (
    <Section title="If somebody may be in danger, or an indicator was found">
      <ul>
        <li>
          In the United Kingdom: tell the police at once, 999 if the danger is now. An adult who agrees, and
          any child, can be referred to the National Referral Mechanism by a first responder such as the
          police or a local authority.
        </li>
        <li>
          Abroad: do what keeps the worker safe there. Ask non-governmental organisations, unions, bodies of
          the industry and authorities that know the place before you act, and do not leave the supplier in a
          hurry.
        </li>
        <li>
          Signs that workers or staff see can be reported through{' '}
          <a href="https://www.stopthetraffik.org/" rel="noreferrer">
            STOP THE TRAFFIK and its STOP APP (outside Daylight)
          </a>
          .
        </li>
      </ul>
    </Section>
  );
}
