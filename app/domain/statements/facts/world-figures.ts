/** Words of figures about the world, not about the organisation. */
const WORLD =
  /\b(?:worldwide|globally|in\s+the\s+world|(?:of\s+)?the\s+world’?'?s?|of\s+all\s+countries|an?\s+estimated|is\s+estimated|it\s+is\s+(?:thought|estimated|believed|said)|victims?\s+of\s+(?:forced\s+labour|modern\s+slavery|human\s+trafficking|exploitation)|people\s+(?:live|are|were)\s+in\s+(?:modern\s+slavery|forced\s+labour|forced\s+marriage)|people\s+in\s+the\s+(?:united\s+kingdom|uk|world))\b/iu;
const OWN = /\b(?:we|our|ours|us|plc|limited|ltd|llp)\b/iu;
const NAMED_SOURCE =
  /\baccording\s+to\b|\((?:[^()]*\b(?:19|20)\d\d)\)|\b(?:ilo|international\s+labour\s+organi[sz]ation|walk\s+free|global\s+slavery\s+index|unicef|united\s+nations|unodc|iom|home\s+office|national\s+crime\s+agency|oecd|world\s+bank|department\s+of\s+labor|unseen|anti-slavery\s+international)\b/iu;

/** Whether a figure of this sentence is about the world and has no source there, has one, or is the organisation's own. */
export function worldFigure(sentence: string): 'own' | 'without-source' | 'with-source' {
  if (OWN.test(sentence)) return 'own';
  if (NAMED_SOURCE.test(sentence)) return 'with-source';
  return WORLD.test(sentence) ? 'without-source' : 'own';
}
