/** So many files may be sent with one form, and so many bytes. */
export const MOST_AT_ONCE = 5;
export const LARGEST_AT_ONCE = 25 * 1024 * 1024;
