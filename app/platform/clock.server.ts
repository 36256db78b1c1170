/** The one place that reads the wall clock. Routes, commands and jobs call it; use-cases take the moment as an argument. */
export function now(): Date {
  return new Date();
}
