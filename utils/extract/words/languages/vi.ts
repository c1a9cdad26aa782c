// What pages say in Vietnamese.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  weekdays: 'thứ chủ',
  published: ['đăng', 'xuất bản'],
  updated: ['cập nhật'],
  when: ['ngày', 'tháng', 'năm', 'lúc', 'thứ', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'chủ', 'nhật', 'giờ'],
  by: ['bởi'],
  author: ['tác giả', 'người viết', 'phóng viên'],
  and: ['và'],
  otherHands: ['biên tập', 'dịch', 'ảnh'],
  on: ['ngày'],
};
