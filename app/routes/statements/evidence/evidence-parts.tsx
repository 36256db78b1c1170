import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { FileWords } from '#app/components/layout/file-words.tsx';
import { RemoveFile } from './attached-files.tsx';
import { EvidenceFileField } from './evidence-fields.tsx';
import type { EvidenceView } from './evidence-view.ts';

type FilesProps = { files: EvidenceView['files']; mayEdit: boolean };

/** Every file with what it backs. */
export function EvidenceFiles({ files, mayEdit }: FilesProps) {
  return (
    <Section title="Files" id="files">
      <Table
        caption="Files that back this statement"
        captionHidden
        columns={[
          { key: 'file', label: 'File' },
          { key: 'backs', label: 'What it backs' },
          ...(mayEdit ? [{ key: 'remove', label: 'Remove' }] : []),
        ]}
        rows={files.map((file) => ({
          key: file.id,
          cells: {
            file: (
              <div className="file-words">
                <FileWords file={file} />
              </div>
            ),
            backs: <Backs file={file} />,
            remove: <RemoveFile file={file} />,
          },
        }))}
        empty={
          <p>No file is attached yet. Attach one to a sentence on the page “Facts”, or to an answer here.</p>
        }
      />
    </Section>
  );
}

function Backs({ file: { backs, isAnswer, place } }: { file: EvidenceView['files'][number] }) {
  if (backs === null)
    return <>Nothing any more: the words have changed. Attach it to the new sentence, or remove it.</>;
  return <Link to={place}>{isAnswer ? `The answer to: ${backs}` : `“${backs}”`}</Link>;
}

/** The whole evidence as one download. */
export function EvidencePack({ id }: { id: string }) {
  return (
    <Section title="Evidence pack" id="pack">
      <p>
        One ZIP for the board or an auditor: the board pack, every file, an index from each sentence to what
        it rests on, and the entries of the ledger.
      </p>
      <p>
        <a href={paths.evidencePack(id)} download>
          Download the evidence pack (ZIP)
        </a>
      </p>
    </Section>
  );
}

type AttachProps = { answers: EvidenceView['answers']; question: string; reply: FormReply | undefined };

/** Files for a whole answer: a policy, a map of the chain, a contract. */
export function AttachToAnswer({ answers, question, reply }: AttachProps) {
  if (answers.length === 0) return null;
  return (
    <Section title="Attach files to an answer" id="attach">
      <Form upload idPrefix="attach" problems={reply?.fields} values={reply?.typed}>
        <SelectField
          name="question"
          label="Answer"
          choices={answers}
          empty="Choose an answer"
          defaultValue={question}
        />
        <EvidenceFileField />
        <SubmitButton kind="plain" name="intent" value="attach">
          Attach to the answer
        </SubmitButton>
      </Form>
    </Section>
  );
}
