// What pages say in Norwegian.
import type { AroundWords, BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.uar feb.ruar mar.s apr.il mai jun.i jul.i aug.ust sep.tember okt.ober nov.ember des.ember',
  weekdays: 'man.dag tir.sdag ons.dag tor.sdag fre.dag lør.dag søn.dag',
  published: ['publisert'],
  updated: ['oppdatert'],
  when: ['kl'],
  by: ['av'],
  beforeBy: ['skrevet'],
  and: ['og', 'med'],
  roles: ['redaktør'],
  otherHands: ['kvalitetssikret av', 'oversatt av', 'foto'],
  signed: ['tekst'],
};

export const beside: BesideWords = {
  endsArticle: ['les ogsa …'],
  leadsToOthers: ['les ogsa …'],
  beforeDate: ['publisert'],
};

export const around: AroundWords = {
  subscribe: ['abonner …', 'bli abonnent …', '… abonnement …', 'logg inn …', 'bli medlem …', 'les videre …'],
};
