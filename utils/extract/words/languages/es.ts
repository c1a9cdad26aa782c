// What pages say in Spanish.
import type { BesideWords, FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'ene.ro feb.rero mar.zo abr.il may.o jun.io jul.io ago.sto sept.iembre oct.ubre nov.iembre dic.iembre',
  weekdays: 'lun.es mar.tes mié.rcoles jue.ves vie.rnes sáb.ado dom.ingo',
  published: ['publicad'],
  updated: ['actualizad', 'modificad'],
  when: ['de', 'del', 'el', 'las', 'minutos', 'lectura'],
  by: ['por'],
  author: ['autor'],
  beforeBy: ['escrito', 'publicado'],
  and: ['con'],
  roles: ['periodista', 'redactor'],
  groups: ['redacción', 'agencia'],
  otherHands: ['revisado por', 'editado por', 'traducido por', 'fotos de', 'traducción'],
};

export const beside: BesideWords = {
  endsArticle: [
    'te puede interesar …',
    'noticias relacionadas …',
    'articulos relacionados …',
    'comentarios',
    'comentario',
    'mas leidas …',
    'mas leidos …',
    'deja un comentario …',
    'deja tu comentario …',
  ],
  besideArticle: ['publicidad', 'compartir', 'lee tambien', 'etiquetas', 'te puede interesar', 'noticias relacionadas'],
  leadsToOthers: ['lee …', 'te puede …', 'ver tambien …'],
  newsletter: ['suscribete …', 'suscribase …'],
  followUs: ['siguenos …', 'siga nos …'],
  disclosure: [
    '… enlaces de afiliado …',
    '… enlaces de afiliados …',
    '… enlaces de afiliadas …',
    '… enlace de afiliado …',
    '… enlace de afiliados …',
  ],
  editorsNote: ['nota del editor …', 'este articulo fue …', 'este articulo ha sido …'],
  consent: ['… utiliza cookies …'],
  readingTime: ['tiempo de lectura', 'de lectura'],
  minutes: ['minutos'],
  credit: ['fuente:', 'imagen:'],
  beforeDate: ['publicado', 'actualizado', 'el'],
  beforeTime: ['a las'],
};
