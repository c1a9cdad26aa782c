// What pages say in Turkish.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'oca.k şub.at mar.t nis.an may.ıs haz.iran tem.muz ağu.stos eyl.ül eki.m kas.ım ara.lık',
  weekdays: 'pazar.tesi sal.ı çar.şamba per.şembe cuma.rtesi pzt cum cmt paz',
  published: ['yayınlan', 'yayın tarihi'],
  updated: ['güncelle'],
  signed: ['yazan', 'haber'],
  and: ['ve'],
  author: ['yazar'],
  otherHands: ['editör', 'çeviren', 'fotoğraf'],
  on: ['tarihinde'],
};
