// What pages say in Japanese.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  published: ['公開', '発行'],
  updated: ['更新'],
  when: ['年', '月', '日'],
  author: ['著者', '筆者', '作者'],
  signed: ['文', '執筆', '取材・文', '取材・執筆', '構成・文', '文・写真'],
  otherHands: ['編集', '監修', '撮影', '写真', '翻訳'],
};
