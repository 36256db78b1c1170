/** The laws that statements are made under, in small letters; they name slavery and supply chains without speaking of either. */
export const LAWS =
  /\bfighting against forced labou?r and child labou?r in (?:the )?supply chains act\b|\bsupply chains act\b|\b(?:bill )?s-211\b|\b(?:(?:uk|united kingdom|australian|commonwealth|nsw) )?modern slavery act\b/;

/** The text with each law's name as "act" and blanks, so that places in the text stay as they are. */
export function withoutLaws(folded: string): string {
  return folded.replace(new RegExp(LAWS, 'g'), (name) => 'act'.padEnd(name.length));
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const MONTHS = words(
  'january february march april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec',
);

export const NUMBER_WORDS = words(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds thousand thousands',
);

/** Words of the countries that statements are made for: they are one and the same to a model. */
export const HOME_WORDS = words(`
  australia australias australian australians commonwealth cth nsw victoria victorian queensland tasmania sydney melbourne brisbane perth
  adelaide canberra darwin uk uks britain britains british gb england english scotland scottish wales welsh ireland irish
  london manchester birmingham leeds glasgow edinburgh bristol liverpool sheffield cardiff belfast nottingham leicester
  canada canadas canadian canadians ontario quebec alberta manitoba saskatchewan toronto montreal vancouver calgary ottawa edmonton winnipeg
  zealand zealands kingdom kingdoms`);

/** Words of other countries and parts of the world. */
export const COUNTRY_WORDS = words(`
  china chinese chinas hong kong taiwan india indian bangladesh pakistan vietnam vietnamese cambodia thailand thai malaysia malaysian
  indonesia indonesian philippines myanmar burma nepal sri lanka singapore japan japanese korea korean turkey turkish egypt morocco
  tunisia kenya ethiopia ghana nigeria ivory coast uganda tanzania malawi mozambique africa african congo drc namibia
  mauritius madagascar brazil brazilian mexico mexican peru colombia chile argentina ecuador bolivia honduras guatemala
  costa rica caribbean usa america american americas states germany german france french italy italian spain spanish
  portugal portuguese netherlands dutch belgium belgian luxembourg switzerland swiss austria poland polish czech romania
  romanian bulgaria hungary greece greek croatia serbia albania ukraine russia russian lithuania latvia estonia denmark
  danish sweden swedish norway norwegian finland finnish europe european asia asian pacific apac emea oceania uae emirates
  dubai qatar saudi arabia kuwait bahrain oman jordan lebanon israel iran iraq afghanistan uzbekistan turkmenistan
  kazakhstan xinjiang uyghur latin eastern fiji papua guinea`);
