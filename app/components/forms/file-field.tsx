import { FieldFrame, type FieldProps } from '#app/components/forms/field-frame.tsx';
import { describedBy, useField } from '#app/components/forms/form-state.ts';

export interface FileFieldProps extends FieldProps {
  /** Endings and types, such as ".xlsx,.csv". */
  accept?: string;
  /** True where several files may be chosen together. */
  multiple?: boolean;
}

/** A file to send. Its form needs `upload`. */
export function FileField({
  name,
  label,
  hint,
  errors,
  optional = false,
  accept,
  multiple = false,
}: FileFieldProps) {
  const field = useField(name, errors);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        className="file-input"
        type="file"
        id={field.id}
        name={name}
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.errors.length > 0 ? true : undefined}
      />
    </FieldFrame>
  );
}
