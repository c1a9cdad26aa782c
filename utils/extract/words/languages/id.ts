// What pages say in Indonesian.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.uari feb.ruari mar.et apr.il mei jun.i jul.i agu.stus sep.tember okt.ober nov.ember des.ember',
  weekdays: 'sen.in sel.asa rab.u kam.is jum.at sab.tu min.ggu',
  published: ['diterbitkan', 'dipublikasikan'],
  updated: ['diperbarui'],
  by: ['oleh'],
  author: ['penulis'],
  beforeBy: ['ditulis'],
  and: ['dan'],
  otherHands: ['editor', 'penerjemah', 'foto'],
  on: ['pada'],
};
