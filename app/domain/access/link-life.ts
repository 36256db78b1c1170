/** An invitation's link works for a week. */
export const INVITATION_DAYS = 7;

/** A link for a new password works for half an hour. */
export const RESET_MINUTES = 30;
