import { CYRILLIC_BODIES } from '../../words/cyrillic/bodies.ts';
import { CYRILLIC_CITIES } from '../../words/cyrillic/cities.ts';
import { CYRILLIC_COMMON } from '../../words/cyrillic/common.ts';
import { CYRILLIC_INDUSTRY } from '../../words/cyrillic/industry.ts';
import { CYRILLIC_PLACES } from '../../words/cyrillic/places.ts';
import { CYRILLIC_STATE } from '../../words/cyrillic/state.ts';
import { makeLexicon, withoutEndings } from '../lexicon.ts';

/** Endings of nouns and adjectives in Russian, Ukrainian, Belarusian, Bulgarian and Serbian. */
const INFLECTIONS =
  'а я о е и ы у ю й ь ъ ой ей ом ем ам ям ах ях ов ев ев ами ями ий ый ая яя ое ее ые ие ого его ому ему ым им ых их ' +
  'ую юю ою ею ья ье ьи ью ия ию ии ие ием иям иях ией ієм ів їв і ї є ою ій ої єю ими ыми ьо ння нні нням енні ' +
  'ць цца аў яў ў ага яга аму яму ый ай яй ыя ія ым ім оў ът та то те ят ите ата ото ните ата ни на но не ни ње ња ' +
  'ка ки ко ке ској ский ния ние нии нию нием нний нная нное нные ного нному ния ний ьский ного ный ная ное ные ных ным ном ной ную ' +
  'ний ній ня нє ні них ним ному j је ја ји ије ија';

/** What turns a noun into an adjective, before the endings of adjectives. */
const ADJECTIVE_LINKS =
  'ск йск овск евск инск енск анск еск ическ ськ цьк зьк івськ ївськ інськ ов ев н енн онн альн';
const ADJECTIVE_ENDINGS =
  'ий ый ой ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ом ем ой ей ою ими ыми а о е и і ої ій ому у ім га ай ага';

const ENDINGS: ReadonlySet<string> = new Set([
  ...INFLECTIONS.split(' '),
  ...ADJECTIVE_LINKS.split(' ').flatMap((link) =>
    ADJECTIVE_ENDINGS.split(' ').map((ending) => link + ending),
  ),
]);
const LONGEST_ENDING = 8;

/** Cyrillic business words and places by their stems: "Крымские морские порты" → crimea marine port. */
export const cyrillicLexicon = makeLexicon(
  [CYRILLIC_BODIES, CYRILLIC_INDUSTRY, CYRILLIC_STATE, CYRILLIC_COMMON, CYRILLIC_PLACES, CYRILLIC_CITIES],
  (text) => withoutEndings(text, ENDINGS, LONGEST_ENDING),
);
