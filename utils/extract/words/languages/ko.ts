// What pages say in Korean.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  published: ['게시'],
  updated: ['수정'],
  when: ['년', '월', '일'],
  author: ['글', '기자'],
  otherHands: ['편집', '사진', '감수'],
};
