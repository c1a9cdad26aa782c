// What pages say in Portuguese.
import type { AroundWords, BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'jan.eiro fev.ereiro mar.ço abr.il mai.o jun.ho jul.ho ago.sto set.embro out.ubro nov.embro dez.embro',
  weekdays: 'sáb.ado dom.ingo seg ter qua qui sex',
  published: ['publicad'],
  updated: ['atualizad', 'modificad'],
  when: ['de', 'em', 'às', 'minutos', 'leitura'],
  by: ['por'],
  author: ['autor', 'autora', 'autores', 'autoras'],
  signed: ['texto de', 'reportagem de', 'texto', 'reportagem'],
  beforeBy: ['escrito', 'publicado'],
  otherHands: ['revisado por', 'revisto por', 'editado por', 'traduzido por', 'fotos de'],
  on: ['em'],
};

export const beside: BesideWords = {
  endsArticle: ['noticias relacionadas …', 'leia tambem …', 'leia mais …', 'veja tambem …'],
  besideArticle: ['compartilhar', 'leia mais', 'leia tambem'],
  leadsToOthers: ['leia …', 'veja …'],
  newsletter: ['inscreva se …', 'assine …'],
  credit: ['fonte:'],
};

export const around: AroundWords = {
  afterText: [
    '… apoie nos …',
    '… apoie o nosso …',
    '… o seu apoio …',
    '… sua doacao …',
    '… faca uma doacao …',
    '… esta newsletter …',
    '… nossa newsletter …',
    '… assine …',
    '… inscreva se …',
    '… todos os direitos reservados …',
    '… nao constitui aconselhamento …',
    'sobre o autor …',
    'sobre a autora …',
    '… vive em …',
    '… mora em …',
  ],
  subscribe: ['assine …', 'assinar …', '… assinatura …', 'entrar', 'fazer login', 'cadastre se …', 'continue lendo …', 'ver planos'],
};
