// What pages say in Czech.
import type { BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months:
    'led.en/ledna úno/únor.a bře.zen/března dub.en/dubna kvě.ten/května červen/čvn/června červenec/čvc/července srp.en/srpna zář.í říj.en/října lis/listopad.u pro.sinec/prosince',
  weekdays: 'pondělí úterý středa čtvrtek pátek sobota neděle',
  published: ['publikován'],
  updated: ['aktualizov'],
  author: ['autor', 'autorka'],
  signed: ['napsal', 'napsala', 'text'],
  otherHands: ['přeložil', 'přeložila', 'foto', 'editor'],
  on: ['dne'],
};

export const beside: BesideWords = {
  endsArticle: ['souvisejici …'],
  leadsToOthers: ['ctete …'],
};
