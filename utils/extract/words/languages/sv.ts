// What pages say in Swedish.
import type { AroundWords, BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.uari feb.ruari mars apr.il maj juni juli aug.usti sep.tember okt.ober nov.ember dec.ember',
  weekdays: 'mån.dag tis.dag ons.dag tors.dag fre.dag lör.dag sön.dag',
  published: ['publicerad'],
  updated: ['uppdaterad'],
  when: ['kl'],
  by: ['av'],
  beforeBy: ['skriven'],
  and: ['och', 'med'],
  otherHands: ['granskad av', 'översatt av', 'foto'],
  signed: ['text'],
  on: ['den'],
};

export const beside: BesideWords = {
  endsArticle: ['las ocksa …', 'las mer …', 'relaterade …', 'relaterad …', 'kommentarer'],
  besideArticle: ['annons', 'dela'],
  leadsToOthers: ['las ocksa …', 'las mer …'],
  newsletter: ['prenumerera …'],
  readingTime: ['lasning'],
  beforeDate: ['publicerad'],
};

export const around: AroundWords = {
  afterText: [
    '… stod oss …',
    '… ditt stod …',
    '… swisha …',
    '… bli medlem …',
    '… detta nyhetsbrev …',
    '… vart nyhetsbrev …',
    '… prenumerera …',
    '… alla rattigheter forbehallna …',
    'om forfattaren …',
    '… ar frilans …',
    '… bor i …',
    '… skriver om …',
  ],
  subscribe: ['prenumerera …', 'bli prenumerant …', '… prenumeration …', 'logga in …', 'bli medlem …', 'las vidare …'],
};
