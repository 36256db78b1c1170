import { RadioGroup } from '#app/components/forms/choices.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { Actions } from '#app/components/layout/link-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sheet, SideBySide } from '#app/components/layout/side-by-side.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { ANSWER_STANDINGS } from '#app/domain/statements/statement.ts';
import { STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { Differences } from './differences.tsx';
import type { MergeView } from './merge-view.server.ts';

/** Two people changed one answer: both changes, and the text that holds both, ready to be saved. */
export function MergeScreen({ merge }: { merge: MergeView }) {
  const { who, when, collisions } = merge;
  return (
    <>
      <Banner kind="caution" title={`${who} saved this answer while you were writing`}>
        <p>Nothing is lost, and nothing of yours is saved yet. {sayCollisions(collisions, who)}</p>
      </Banner>
      <Section title="Both together">
        <HiddenField name="version" value={merge.version} />
        <TextArea name="text" label="Answer with both changes" rows={16} defaultValue={merge.text} />
        <RadioGroup
          name="standing"
          label="How far is the answer?"
          choices={ANSWER_STANDINGS.map((value) => ({ value, label: STANDING_NAMES[value] }))}
          defaultValue={merge.standing}
          inline
        />
        <Actions>
          {collisions > 0 ? (
            <SubmitButton name="intent" value="keep-both">
              Keep both and save
            </SubmitButton>
          ) : null}
          <SubmitButton kind={collisions > 0 ? 'plain' : 'primary'} name="intent" value="save">
            Save this text
          </SubmitButton>
        </Actions>
      </Section>
      <SideBySide>
        <Sheet title={`${who}, ${when}`}>
          <p className="hint">{merge.theirStanding}. Against the text from which you both began:</p>
          <Differences parts={merge.theirs} />
        </Sheet>
        <Sheet title="You, not saved">
          <p className="hint">{merge.yourStanding}. Against the text from which you both began:</p>
          <Differences parts={merge.yours} />
        </Sheet>
      </SideBySide>
      <Disclosure summary="The text from which you both began">
        <p className="written">{merge.base === '' ? 'There was no answer yet.' : merge.base}</p>
      </Disclosure>
    </>
  );
}

function sayCollisions(collisions: number, who: string): string {
  if (collisions === 0)
    return 'You changed different passages; the text below holds both. Look at it, then save it.';
  const places = collisions === 1 ? 'One passage was' : `${collisions} passages were`;
  return `${places} changed by both of you. Below, ${who}’s words stand first, then yours, between lines that begin with ===. Keep both, or take out what is not right together with those lines, and save.`;
}
