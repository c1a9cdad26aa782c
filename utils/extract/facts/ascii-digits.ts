// Digits of other scripts as ours.

/** Those of Arabic, Persian, Devanagari and full width; without the marks that say which way a line runs. */
export const inAscii = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => String(DIGITS.indexOf(digit) % 10)).replace(/\u200f|\u200e/g, '');
const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９';
