import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
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

/** A file's name to download it by, its kind, who added it when, and its hash. */
export function FileWords({ file }: { file: Omit<FileRow, 'id'> }) {
  return (
    <>
      <p>
        <a href={file.href} download dir="auto">
          {file.name}
        </a>{' '}
        <span className="hint">{file.about}</span>
      </p>
      <p className="hint">
        {file.when} · {file.who}
      </p>
      <p className="hint">
        SHA-256 <code className="hash">{file.sha256}</code>
      </p>
    </>
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
