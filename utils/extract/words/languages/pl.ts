// What pages say in Polish.
import type { AroundWords, BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months:
    'styczeń/sty.cznia luty/lut.ego mar.zec/marca kwi.ecień/kwietnia maj.a cze.rwiec/czerwca lip.iec/lipca sie.rpień/sierpnia wrz.esień/września paź/październik.a lis/listopad.a gru.dzień/grudnia',
  weekdays: 'wtorek środa czw.artek piątek sob.ota niedz.iela pon',
  published: ['opublikowan'],
  updated: ['aktualizac'],
  when: ['r'],
  by: ['przez'],
  author: ['autor', 'autorka', 'autorzy'],
  signed: ['tekst', 'napisał', 'napisała'],
  nobody: ['redakcja'],
  otherHands: ['zweryfikowano przez', 'tłumaczenie', 'zdjęcia'],
  on: ['dnia'],
};

export const beside: BesideWords = {
  endsArticle: [
    'zobacz tez …',
    'zobacz takze …',
    'zobacz rowniez …',
    'czytaj tez …',
    'czytaj takze …',
    'czytaj wiecej …',
    'powiazane …',
    'komentarze …',
  ],
  besideArticle: ['reklama', 'udostepnij', 'czytaj takze …', 'czytaj wiecej …', 'zobacz takze …'],
  leadsToOthers: ['czytaj …', 'zobacz …', 'dowiedz sie …'],
  newsletter: ['zapisz sie …'],
  readingTime: ['czytania'],
  credit: ['zdj'],
  beforeDate: ['opublikowano'],
};

export const around: AroundWords = {
  subscribe: ['subskrybuj …', '… subskrypcja …', 'zaloguj sie …', 'zarejestruj sie …', 'czytaj dalej …', 'kup dostep …'],
};
