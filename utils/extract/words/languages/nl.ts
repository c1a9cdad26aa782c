// What pages say in Dutch.
import type { AroundWords, BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.uari feb.ruari maart/mrt apr.il mei jun.i jul.i aug.ustus sep.tember okt.ober nov.ember dec.ember',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  published: ['gepubliceerd', 'geplaatst'],
  updated: ['bijgewerkt'],
  when: ['op', 'om', 'leestijd'],
  by: ['door'],
  author: ['auteur', 'auteurs'],
  beforeBy: ['geschreven', 'gepubliceerd'],
  groups: ['redactie'],
  otherHands: ['gecontroleerd door', 'vertaald door', "foto's door", 'vertaling'],
  signed: ['tekst'],
  on: ['op'],
};

export const beside: BesideWords = {
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

export const around: AroundWords = {
  afterText: [
    '… steun ons …',
    '… steun onze …',
    '… jouw steun …',
    '… uw steun …',
    '… doneer …',
    '… donatie …',
    '… word lid …',
    '… deze nieuwsbrief …',
    '… onze nieuwsbrief …',
    '… schrijf je in …',
    '… meld je aan …',
    '… alle rechten voorbehouden …',
    'disclaimer …',
    'over de auteur …',
    '… is freelance …',
    '… woont in …',
    '… schrijft over …',
  ],
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
};
