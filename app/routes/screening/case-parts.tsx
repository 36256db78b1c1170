import { Link } from '@remix-run/react';
import { FileField } from '#app/components/forms/file-field.tsx';
import { FieldRow } from '#app/components/forms/fieldset.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FileWords } from '#app/components/layout/file-words.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Sheet } from '#app/components/layout/side-by-side.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { EVIDENCE_ENDINGS, TAKEN } from '#app/platform/files/file-kinds.ts';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import type { CasePageModel } from './case-view-model.ts';
import { DueMark } from './due-mark.tsx';

type PartProps = { match: CasePageModel; reply: FormReply | undefined };

/** Who works on the match, by when, and how long it has waited. */
export function CaseBar({ match, reply }: PartProps) {
  return (
    <Sheet title="Work on this match">
      <Facts
        items={[
          { label: 'Assigned to', value: match.assignee },
          { label: 'Due', value: <DueMark due={match.due} /> },
          { label: match.waits ? 'Waiting' : 'Opened', value: match.age },
        ]}
      />
      {match.mayDecide ? (
        <Form
          action={paths.match(match.id, { form: 'plan' })}
          problems={reply?.fields}
          values={reply?.typed}
          idPrefix="plan"
        >
          <FieldRow>
            <SelectField
              name="assignee"
              label="Hand it to"
              choices={[{ value: 'me', label: 'Me' }, ...match.deciders]}
              empty="Nobody"
              defaultValue={match.assigneeId}
            />
            <TextField name="due" label="Due day" type="date" defaultValue={match.dueDay} optional />
          </FieldRow>
          <SubmitButton kind="plain">Save who and when</SubmitButton>
        </Form>
      ) : null}
      {match.mayExport ? (
        <p>
          <a href={paths.dossier(match.id)}>Dossier of this match (PDF)</a>
        </p>
      ) : null}
    </Sheet>
  );
}

/** Further open matches that may be on the same entity: each needs its own answer. */
export function OtherMatches({ match }: { match: CasePageModel }) {
  const { others } = match;
  if (others.length === 0) return null;
  const many = others.length === 1 ? 'Another open match' : `${others.length} other open matches`;
  return (
    <Banner kind="notice" title={`${many} of this supplier may be on the same entity`}>
      <p>Nothing is decided on them by deciding here. Look at each:</p>
      <ul>
        {others.map((other) => (
          <li key={other.matchId}>
            <Link to={paths.match(other.matchId)}>{other.listedName}</Link>, {other.listTitle}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** What people wrote on the match, and a field to write more. */
export function Comments({ match, reply }: PartProps) {
  return (
    <Section title="Comments" id="comments">
      {match.comments.length === 0 ? <p>No comments yet.</p> : null}
      <Timeline
        entries={match.comments.map(({ id, text, who, at, when }) => ({
          key: id,
          title: who,
          at,
          when,
          children: (
            <p className="written" dir="auto">
              {text}
            </p>
          ),
        }))}
      />
      {match.mayDecide ? (
        <Form
          key={match.comments.length}
          action={paths.match(match.id, { form: 'comment' })}
          problems={reply?.fields}
          values={reply?.typed}
          idPrefix="comment"
        >
          <TextArea
            name="text"
            label="Your comment"
            hint="Plain text. It stays for good, with your name and the time."
            rows={3}
          />
          <SubmitButton kind="plain">Add the comment</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}

/** Evidence files with their hashes, and a field to add one. */
export function EvidenceFiles({ match, reply, withdrawal }: PartProps & Pick<FileProps, 'withdrawal'>) {
  return (
    <Section title="Evidence files" id="files">
      {match.files.length === 0 ? <p>No files yet.</p> : null}
      <ul className="case-files">
        {match.files.map((file) => (
          <EvidenceFile key={file.id} file={file} match={match} withdrawal={withdrawal} />
        ))}
      </ul>
      {match.mayDecide ? (
        <Form
          key={match.files.length}
          upload
          action={paths.match(match.id, { form: 'file' })}
          problems={reply?.fields}
          values={reply?.typed}
          idPrefix="file"
        >
          <FileField
            name="file"
            label="Add a file"
            accept={EVIDENCE_ENDINGS}
            hint={`${TAKEN}, at most 10 MB. It is kept sealed, and its hash goes into the ledger.`}
          />
          <SubmitButton kind="plain">Add the file</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}

type FileProps = {
  file: CasePageModel['files'][number];
  match: CasePageModel;
  withdrawal: FormReply | undefined;
};

function EvidenceFile({ file, match, withdrawal }: FileProps) {
  const reply = withdrawal?.typed['fileId'] === file.id ? withdrawal : undefined;
  return (
    <li>
      <FileWords file={file} />
      {file.withdrawn === null ? null : <p dir="auto">{file.withdrawn}</p>}
      {match.mayDecide && file.withdrawn === null ? (
        <Disclosure summary={`Withdraw ${file.name}`} open={reply !== undefined}>
          <Form
            action={paths.match(match.id, { form: 'withdraw-file' })}
            problems={reply?.fields}
            values={reply?.typed}
            idPrefix={`withdraw-${file.id}`}
          >
            <HiddenField name="fileId" value={file.id} />
            <TextField
              name="because"
              label="Why does it no longer count?"
              hint="The file stays here, marked as withdrawn."
            />
            <SubmitButton kind="plain">Mark as withdrawn</SubmitButton>
          </Form>
        </Disclosure>
      ) : null}
    </li>
  );
}
