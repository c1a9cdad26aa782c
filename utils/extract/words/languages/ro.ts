// What pages say in Romanian.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'ian.uarie feb.ruarie mar.tie apr.ilie mai iun.ie iul.ie aug.ust sept.embrie oct.ombrie noiembrie/nov dec.embrie',
  weekdays: 'lun.i mar.ți mie.rcuri joi vin.eri sâm.bătă dum.inică',
  published: ['publicat'],
  updated: ['actualizat'],
  author: ['autor'],
  beforeBy: ['scris'],
  signed: ['scris de'],
  and: ['și'],
  otherHands: ['editat de', 'tradus de', 'foto'],
  on: ['pe'],
};
