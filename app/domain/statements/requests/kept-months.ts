/** What is kept of a person who asked is removed so many months after their request was closed. */
export const KEPT_MONTHS = 12;
