// What pages say in Thai.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  published: ['เผยแพร่', 'โพสต์'],
  updated: ['อัปเดต', 'แก้ไข'],
  by: ['โดย'],
  author: ['ผู้เขียน', 'เรื่องโดย', 'นักข่าว'],
};
