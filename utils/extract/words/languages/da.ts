// What pages say in Danish.
import type { AroundWords, BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.uar feb.ruar mar.ts apr.il maj jun.i jul.i aug.ust sep.tember okt.ober nov.ember dec.ember',
  weekdays: 'man.dag tirs.dag ons.dag tors.dag fre.dag lør.dag søn.dag',
  published: ['publiceret'],
  updated: ['opdateret'],
  when: ['kl'],
  by: ['af'],
  beforeBy: ['skrevet'],
  and: ['og', 'med'],
  roles: ['redaktør'],
  otherHands: ['gennemgået af', 'oversat af', 'foto'],
  signed: ['tekst'],
};

export const beside: BesideWords = {
  besideArticle: ['annonce'],
};

export const around: AroundWords = {
  subscribe: ['abonner …', 'bliv abonnent …', '… abonnement …', 'log ind …', 'bliv medlem …', 'laes videre …'],
};
