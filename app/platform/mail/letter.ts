/** A letter ready to send: plain text, and the same as simple HTML. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Further headers, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>;
};

/** What a letter says, before it is set as plain text and as HTML. */
export type Letter = {
  to: string;
  language: string;
  direction: 'ltr' | 'rtl';
  subject: string;
  paragraphs: readonly string[];
  action: { label: string; href: string };
  /** Said after the action, such as how long it works. */
  ending: string;
};

/** Sets a letter: no pictures, nothing from another host, one link that is also written out. */
export function setLetter({ to, language, direction, subject, paragraphs, action, ending }: Letter): Mail {
  const lines = [...paragraphs, `${action.label}:\n${action.href}`, ending];
  const html = [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    '<body style="font:16px/1.5 sans-serif;max-width:36em;margin:1.5em auto;padding:0 1em">',
    ...paragraphs.map((text) => `<p>${escape(text)}</p>`),
    `<p><a href="${escape(action.href)}">${escape(action.label)}</a></p>`,
    `<p dir="ltr" style="font-size:14px;overflow-wrap:anywhere">${escape(action.href)}</p>`,
    `<p>${escape(ending)}</p></body></html>`,
  ].join('\n');
  return { to, subject, text: `${lines.join('\n\n')}\n`, html };
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
