import type { AreaPoints } from './point.ts';

const TRAINED =
  /\btrain(?:ed|ing|s)?\b|\be-?learning\b|\bcourses?\b|\bmodules?\b|\bworkshops?\b|\bbriefings?\b|\btoolbox talks?\b/;

export const TRAINING_POINTS: AreaPoints = {
  1: [
    {
      question: 'training.who',
      says: 'who was trained, how many, and for whom it is compulsory',
      words: TRAINED,
      with: /\b(?:all|every|\d[\d,.]*|per cent|staff|employees|colleagues|buyers?|managers?|teams?|directors?|recruit\w+|new (?:starters|joiners)|human resources|procurement|compulsory|mandatory|induction)\b/,
      without: /\b(?:apprentice\w*|health and safety|first aid|product training)\b/,
    },
    {
      question: 'training.content',
      says: 'what the training teaches, how it is given and who developed it',
      words: TRAINED,
      with: /\b(?:covers?|covering|teach\w*|includ\w+|signs|spot\w*|recogni[sz]\w+|indicators|how to|developed|designed|written|given by|delivered|run by|provided by|online|classroom|e-?learning|about|awareness|case studies)\b/,
    },
  ],
  2: [
    {
      question: 'training.suppliers',
      says: 'suppliers and their workers trained',
      words: TRAINED,
      with: /\b(?:train\w*|workshops?|courses?|briefings?|e-?learning|webinars?) (?:[\w'-]+ ){0,6}(?:suppliers|supplier|contractors|agencies|factor(?:y|ies)|labour providers|growers|workers)\b|\b(?:suppliers|contractors|agencies|factory managers|labour providers|growers)\b.{0,60}\b(?:trained|training|workshops?|courses?|attended|took part|joined|completed)\b/,
      without: /\b(?:require|expect|ask)\w* (?:\w+ ){0,3}suppliers to\b/,
    },
    {
      question: 'training.effect',
      says: 'the effect of the training, not only heads counted',
      words: TRAINED,
      with: /\b(?:tests?|tested|quiz\w*|score[ds]?|feedback|evaluat\w+|effect\w*|understood|before and after|survey\w*|changed|as a result|confiden(?:t|ce)|knew|remember\w*|more reports|passed)\b/,
    },
  ],
};
