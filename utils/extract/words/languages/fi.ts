// What pages say in Finnish.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months:
    'tammi/tammikuu.ta helmi/helmikuu.ta maalis/maaliskuu.ta huhti/huhtikuu.ta touko/toukokuu.ta kesä/kesäkuu.ta heinä/heinäkuu.ta elo/elokuu.ta syys/syyskuu.ta loka/lokakuu.ta marras/marraskuu.ta joulu/joulukuu.ta',
  weekdays: 'maanantai tiistai torstai perjantai lauantai sunnuntai',
  published: ['julkaistu'],
  updated: ['päivitetty'],
  signed: ['kirjoittanut', 'teksti'],
  and: ['ja'],
  author: ['kirjoittaja'],
  otherHands: ['kuvat', 'toimittanut', 'kääntänyt'],
};
