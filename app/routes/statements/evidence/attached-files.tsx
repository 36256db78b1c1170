import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { FileWords } from '#app/components/layout/file-words.tsx';
import type { FileRow } from './file-row.ts';

/** Files one below the other, each with who added it and its hash, and a button to remove it while it can be removed. */
export function AttachedFiles({ files, mayRemove }: { files: readonly FileRow[]; mayRemove: boolean }) {
  if (files.length === 0) return null;
  return (
    <ul className="attached-files">
      {files.map((file) => (
        <li key={file.id}>
          <FileWords file={file} />
          {mayRemove ? <RemoveFile file={file} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** A button that takes a file off the draft. */
export function RemoveFile({ file }: { file: Pick<FileRow, 'id' | 'name'> }) {
  return (
    <Form idPrefix={`file-${file.id}`}>
      <HiddenField name="attachmentId" value={file.id} />
      <SubmitButton kind="quiet" name="intent" value="remove-file">
        {`Remove ${file.name}`}
      </SubmitButton>
    </Form>
  );
}
