import ipaddr from 'ipaddr.js';

/** Addresses that look public and lead into a cloud's own machinery. */
const CLOUD_MACHINERY = ['168.63.129.16'];
/** IPv6 addresses that only wrap an IPv4 one (RFC 4291, 2.5.5.1, long deprecated). */
const IPV4_COMPATIBLE = ipaddr.parseCIDR('::/96');

/**
 * Whether the portal may connect to an address: only to public unicast addresses. Private, loopback, link-local,
 * carrier-grade NAT, multicast, documentation, tunnel and translation ranges are refused, also when an IPv4 address is
 * wrapped in IPv6 (RFC 6890 and the IANA special-purpose registries, as ipaddr.js names them).
 *
 * @param text an IPv4 or IPv6 address; anything else is refused
 */
export function isPublicAddress(text: string): boolean {
  // ipaddr.js reads `::8.8.8.8` as the mapped form; it is the compatible one.
  if (!ipaddr.isValid(text) || /^::\d+\./.test(text)) return false;
  const address = ipaddr.process(text.replace(/%.*$/, ''));
  if (CLOUD_MACHINERY.includes(address.toString())) return false;
  if (address.kind() === 'ipv6' && address.match(IPV4_COMPATIBLE)) return false;
  return address.range() === 'unicast';
}
