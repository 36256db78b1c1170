/** The path of the one link in a mail to this portal, read from its plain text as a mail program would. */
export function linkIn(mail: string, address: string): string {
  const [, encoding = '', body = ''] =
    /Content-Type: text\/plain[^]*?Content-Transfer-Encoding: (\S+)\r?\n\r?\n([^]*?)\r?\n--/.exec(mail) ?? [];
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : body.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link?.startsWith(address)) throw new Error(`There is no link to ${address} in the mail:\n${text}`);
  return link.slice(address.length);
}
