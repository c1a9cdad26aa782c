// What pages say in Hungarian.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.uár febr.uár márc.ius ápr.ilis máj.us jún.ius júl.ius aug.usztus szept.ember okt.óber nov.ember dec.ember',
  weekdays: 'hétfő kedd sze.rda csütörtök péntek szo.mbat vasárnap',
  published: ['megjelent', 'közzétév'],
  updated: ['frissít'],
  author: ['szerző', 'írta'],
  and: ['és'],
  otherHands: ['fordította', 'szerkesztette', 'fotó'],
};
