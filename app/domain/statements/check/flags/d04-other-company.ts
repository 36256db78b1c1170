import type { Check } from '../check.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { ReadText } from '../read-text.ts';
import { companiesIn, coreOfName, mayBeRelated } from '../text/company-names.ts';

/** Others whom a statement may well name: whoever supplies, buys, audits, advises, trains, owns or is owned. */
const AS_SOMEBODY_ELSE =
  /\b(?:customers?|clients?|audit(?:or|ors|ed|s)?|law firm|solicitors?|lawyers?|advis[eo]rs?|advised|consultan\w+|suppliers?|supplied|vendors?|contractors?|sub-?contractors?|trained|training|certif\w+|acqui\w+|subsidiar\w+|parent|owned|owns|shareholder\w*|joint venture|partner(?:s|ed|ship)?|insur\w+|provided by|hosted by|run by|operated by|brands?|trading as|formerly|group compan\w+|bought|sold|merge\w*|invest\w+|platform|software|member of|together with|worked with|working with|engaged|appointed|agency|agencies|following (?:companies|entities)|charity|ngo|developed by|landlord|bank|visit(?:ed|s|ing)?|inspected|newspapers?|press|news|article|reported (?:on|that)|court|not (?:a )?part of|no part of|competitor\w*)\b/;

export const OTHER_COMPANY: Check = {
  number: 'D4',
  group: 'flags',
  title: 'Another company’s name',
  looksFor:
    'A company that the text speaks for and that is neither the organisation nor one of its group or suppliers.',
  mend: 'If the name was copied from another statement, take it out. If it belongs there, say who it is.',
  anyLanguage: true,
  read(text) {
    const named = namedCompanies(text);
    const own = ownNames(text, named);
    const foreign = named.filter(
      ({ name, within }) =>
        !own.some((one) => mayBeRelated(one, name) || isPartOf(name, one)) &&
        !AS_SOMEBODY_ELSE.test(around(within, name)),
    );
    const names = [...new Map(foreign.map(({ name }) => [coreOfName(name), name])).values()];
    return names.length > 0
      ? {
          outcome: 'look',
          says: `The text names ${names.join(', ')}. Is it part of the organisation?`,
          evidence: [...new Set(foreign.map(({ within }) => within))],
        }
      : { outcome: 'not-found', says: 'No company was seen that does not seem to belong.' };
  },
};

/**
 * A name of our own that was cut out wrongly: in a line of capitals every word before it looks like a part of it, and behind
 * a sign or a small letter only its end looks like a name.
 */
function isPartOf(name: string, own: string): boolean {
  const [found, ours] = [` ${coreOfName(name)} `, ` ${coreOfName(own)} `];
  return ours.endsWith(found) || (name === name.toUpperCase() && found.includes(ours));
}

type Named = { name: string; within: ReadSentence };

function namedCompanies({ sentences }: ReadText): Named[] {
  return sentences.flatMap((within) =>
    companiesIn(within.sentence.text).map(({ name }) => ({ name, within })),
  );
}

/** The names given; without the organisation's, the company that the text itself says it is made for. */
function ownNames({ input, sentences }: ReadText, named: readonly Named[]): string[] {
  const given = [
    input.organisation ?? '',
    ...(input.otherNames ?? []),
    ...(input.form?.members ?? []).map(({ name }) => name),
  ];
  const listed = sentences.filter(({ folded }) =>
    /\b(?:subsidiar\w+|group compan\w+|on behalf of|covers|following)\b/.test(folded),
  );
  const fromLists =
    input.organisation === undefined
      ? listed.flatMap(({ sentence }) => companiesIn(sentence.text)).map(({ name }) => name)
      : [];
  const first = input.organisation === undefined ? named.slice(0, 1).map(({ name }) => name) : [];
  return [...given, ...first, ...fromLists].filter((name) => coreOfName(name) !== '');
}

/** The part of the sentence that says what the company is there for: 60 letters before and after its name. */
function around({ sentence }: ReadSentence, name: string): string {
  const at = sentence.text.indexOf(name);
  return `${sentence.text.slice(Math.max(0, at - 60), at)} ${sentence.text.slice(at + name.length, at + name.length + 60)}`.toLowerCase();
}
