/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front; reading a list takes it off again.
 * Source: OWASP, CSV Injection.
 */
export function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
