/**
 * Whether the caller holds already what carries this mark (RFC 9110, section 13.1.2): one mark, several, or a star, compared
 * weakly.
 */
export function isHeld(request: Pick<Request, 'headers'>, mark: string): boolean {
  const asked = request.headers.get('if-none-match')?.trim() ?? '';
  const bare = (text: string) => text.trim().replace(/^W\//, '');
  return asked === '*' || asked.split(',').some((one) => bare(one) === bare(mark));
}
