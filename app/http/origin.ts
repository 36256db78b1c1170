/** The headers by which a browser says where a form was sent from. */
export type OriginHeaders = {
  origin: string | undefined;
  referer: string | undefined;
  'sec-fetch-site': string | undefined;
  host: string | undefined;
};

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request may change something: reads always pass; anything else must come from a page of this portal.
 * Browsers say so by Sec-Fetch-Site, older ones by Origin or Referer; a request that says nothing is refused.
 *
 * @param own the portal's public origin, such as `https://daylight.example.org`; the Host header counts too, since a
 *   browser cannot be made to send a false one
 */
export function comesFromHere(method: string, headers: OriginHeaders, own: string): boolean {
  if (READS.includes(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const hosts = [new URL(own).host, headers.host];
  const said = hostOf(headers.origin ?? headers.referer);
  return said !== null && hosts.includes(said);
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : null;
}
