/** A thing that does not exist, or belongs to another organisation: both read the same to whoever asks. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  constructor(readonly what: string) {
    super(`No ${what} here`);
  }
}

/** An expected refusal with a stable code such as `access.not-allowed`; app/http/problems.ts gives each code its status and words. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Input that cannot be taken: messages by field, each naming the fix. Nothing has been saved when it is thrown. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(readonly fields: Readonly<Record<string, string[]>>) {
    super(Object.values(fields).flat().join(' '));
  }
}
