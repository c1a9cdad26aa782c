// What pages say in Korean.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  published: ['게시', '입력', '등록', '승인'],
  updated: ['수정'],
  when: ['년', '월', '일'],
  author: ['글', '기자', '저자', '작성자', '글쓴이'],
  otherHands: ['편집', '사진', '감수'],
  roles: ['기자', '특파원', '칼럼니스트'],
};
