import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { Section } from '#app/components/layout/section.tsx';
import type { FormReply } from '#app/http/forms.ts';

/** Where last year's statement comes in: a file, or a paste. */
export function ReadForm({ again, reply }: { again: boolean; reply: FormReply | undefined }) {
  return (
    <Section title={again ? 'Read another file in its place' : 'Bring in last year’s statement'}>
      <Form upload problems={reply?.fields} values={reply?.typed} idPrefix="read">
        <FileField
          name="file"
          label="File"
          hint="PDF with text, Word (.docx), a saved web page or a text file; up to 25 MB and 150 pages."
          accept=".pdf,.docx,.html,.htm,.txt"
          optional
        />
        <TextArea
          name="text"
          label="Or paste its text"
          hint="Copied from a web page or from Word."
          rows={8}
          optional
        />
        <SubmitButton kind={again ? 'plain' : 'primary'} name="intent" value="read">
          Read it
        </SubmitButton>
      </Form>
    </Section>
  );
}

export type PieceView = { key: string; kind: 'heading' | 'paragraph' | 'item'; text: string; place: string };

type PlacesFormProps = {
  pieces: readonly PieceView[];
  places: readonly { value: string; label: string }[];
  kept: boolean;
};

/** Every piece of the text with the section it was put in, to be looked at and moved. */
export function PlacesForm({ pieces, places, kept }: PlacesFormProps) {
  return (
    <Section title={kept ? 'Where its pieces stand' : 'Look where its pieces were put'}>
      <Form idPrefix="places">
        <ol className="pieces">
          {pieces.map(({ key, kind, text, place }) => (
            <li key={key}>
              <p className={kind === 'heading' ? 'piece-heading' : undefined}>
                {kind === 'item' ? `• ${text}` : text}
              </p>
              <select
                name="place"
                className="input"
                defaultValue={place}
                aria-label={`Section of: ${text.slice(0, 80)}`}
              >
                {places.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ol>
        <SubmitButton name="intent" value="keep">
          {kept ? 'Save the sections' : 'Keep it as last year’s text'}
        </SubmitButton>
      </Form>
    </Section>
  );
}
