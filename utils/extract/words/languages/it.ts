// What pages say in Italian.
import type { AroundWords, BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'gen.naio feb.braio mar.zo apr.ile mag.gio giu.gno lug.lio ago.sto set.tembre ott.obre nov.embre dic.embre',
  weekdays: 'lun.edì mar.tedì mer.coledì gio.vedì ven.erdì sab.ato dom.enica',
  published: ['pubblicat'],
  updated: ['aggiornat'],
  when: ['il', 'alle', 'ore', 'minuti', 'lettura'],
  by: ['di'],
  author: ['autore', 'autori', 'autrice'],
  beforeBy: ['scritto'],
  signed: ['scritto da', 'da'],
  and: ['con'],
  roles: ['giornalista', 'redattore'],
  groups: ['redazione'],
  otherHands: ['revisionato da', 'tradotto da', 'foto di', 'a cura redazionale di'],
  on: ['il'],
};

export const beside: BesideWords = {
  endsArticle: ['leggi anche …', 'articoli correlati …', 'potrebbe interessarti …', 'commenti'],
  besideArticle: ['pubblicita', 'condividi', 'leggi anche …'],
  leadsToOthers: ['leggi anche …'],
  newsletter: ['iscriviti …'],
  followUs: ['seguici …'],
  minutes: ['minuti', 'minuto'],
  beforeDate: ['pubblicato', 'aggiornato', 'il'],
  beforeTime: ['alle'],
};

export const around: AroundWords = {
  afterText: [
    '… sostienici …',
    '… sostieni …',
    '… il tuo sostegno …',
    '… fai una donazione …',
    '… donazione …',
    '… diventa socio …',
    '… questa newsletter …',
    '… nostra newsletter …',
    '… iscriviti …',
    '… abbonati …',
    '… tutti i diritti riservati …',
    '… non costituisce consulenza …',
    'l autore …',
    'l autrice …',
    '… e giornalista …',
    '… vive a …',
  ],
  subscribe: ['abbonati …', '… abbonamento …', 'accedi', 'registrati …', 'continua a leggere …', 'vedi le offerte', 'scopri le offerte'],
};
