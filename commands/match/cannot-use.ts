/** A file that cannot be used; the message names the file and the fix. */
export class CannotUse extends Error {}
