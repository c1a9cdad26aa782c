// What pages say in Chinese.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  published: ['发布', '發布', '發佈', '发表', '發表'],
  updated: ['更新'],
  author: ['作者', '记者', '記者', '撰文', '文'],
  otherHands: ['责任编辑', '编辑', '来源', '责编', '审核', '校对', '摄影', '翻译'],
};
