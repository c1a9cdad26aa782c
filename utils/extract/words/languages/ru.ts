// What pages say in Russian.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months:
    'янв.арь/января февр.аль/февраля март.а/мар апр.ель/апреля май/мая июн.ь/июня июл.ь/июля авг/август.а сент.ябрь/сентября окт.ябрь/октября нояб.рь/ноября дек.абрь/декабря',
  weekdays: 'вторник среда четверг пятница суббота',
  published: ['опубликован'],
  updated: ['обновлен'],
  when: ['в', 'г', 'года'],
  author: ['автор'],
  signed: ['от'],
  and: ['и'],
};
