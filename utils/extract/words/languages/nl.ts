// What pages say in Dutch.
import type { BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.uari feb.ruari maart/mrt apr.il mei jun.i jul.i aug.ustus sep.tember okt.ober nov.ember dec.ember',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  published: ['gepubliceerd', 'geplaatst'],
  updated: ['bijgewerkt'],
  when: ['op', 'om', 'leestijd'],
  by: ['door'],
  author: ['auteur'],
  beforeBy: ['geschreven', 'gepubliceerd'],
  groups: ['redactie'],
  otherHands: ['gecontroleerd door', 'vertaald door', "foto's door", 'vertaling'],
  signed: ['tekst'],
  on: ['op'],
};

export const beside: BesideWords = {
  subscribe: [
    'abonneer …',
    'neem een abonnement …',
    '… abonnement …',
    'inloggen',
    'log in …',
    'word lid …',
    'verder lezen …',
    'registreren',
    'bekijk de abonnementen',
  ],
  endsArticle: ['lees ook …', 'gerelateerd …', 'meer over …', 'meer nieuws …', 'reacties'],
  besideArticle: ['advertentie', 'delen', 'lees ook …'],
  leadsToOthers: ['lees ook …'],
  newsletter: ['meld je aan …', 'schrijf je in …'],
  followUs: ['volg ons …'],
  readingTime: ['leestijd'],
  credit: ['beeld:'],
  beforeDate: ['gepubliceerd', 'geplaatst'],
  beforeTime: ['om'],
};
