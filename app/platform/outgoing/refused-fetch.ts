const WORDS = {
  'not-an-address': 'This is not a web address. Write one that begins with https://',
  'not-web': 'Only addresses that begin with https:// or http:// can be fetched',
  'with-password': 'Leave the name and password out of the address',
  'other-port': 'Only the usual ports 80 and 443 can be fetched from',
  'private-address': 'This address leads to a private network. Give one that is public',
  'unknown-host': 'No machine with this name was found. Check the address',
  'too-many-redirects': 'The address leads on to another more often than allowed',
  'too-large': 'The answer is larger than allowed',
  'too-slow': 'The answer did not come in time',
  'no-answer': 'The machine did not answer',
  'bad-certificate':
    'The certificate of the site is not one that browsers trust: it has run out, is for another name, or was made by the site itself. The site has to renew it',
} as const;

export type RefusalReason = keyof typeof WORDS;

/** Something was not fetched; the message says why in words that name the fix. */
export class RefusedFetch extends Error {
  override readonly name = 'RefusedFetch';
  constructor(
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(WORDS[reason], options);
  }
}

/** What Node says of certificates that it does not trust (crypto errors of OpenSSL, and of names). */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME/;

/** Why a connection failed, as far as the error of Node tells. */
export function reasonOfFailure(problem: unknown): RefusalReason {
  const code = problem instanceof Error && 'code' in problem ? problem.code : '';
  return typeof code === 'string' && CERTIFICATE.test(code) ? 'bad-certificate' : 'no-answer';
}
