// Whether a text may stand in YAML without quotes, for every reader that a site may have.
import { misreadByHugo } from '../../yaml/hugo-types';
import { looksTyped } from '../../yaml/implicit-types';

/** A document mark, an indicator, a comment, a key's colon, a line break, a tab, or a space at an end. */
const NO_PLAIN = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`:= ]|[-?](?: |$))|:(?: |$)| #|[\t\n\u0085\u2028\u2029]| $/;
/** What only double quotes can hold: controls, lone surrogates, U+FEFF and non-characters. */
export const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
/** Psych (Jekyll) reads more of them as numbers, dates and symbols than PyYAML and Hugo do. */
const LIKE_A_NUMBER = /^[-+.]?[0-9][-+.,:_0-9]*(?:[eE][-+]?[0-9]*)?$|^[-+]?0[xXoObB]|^[-+]?\.(?:inf|nan|e\+?\d)/i;
const LIKE_A_WORD = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

/** `flow`: within brackets. */
export const isSyntaxSafe = (text: string, flow: boolean): boolean =>
  text !== '' && !NO_PLAIN.test(text) && !UNPRINTABLE.test(text) && !(flow && /[,[\]{}?]/.test(text));

export const isPlainSafe = (text: string, flow: boolean): boolean =>
  isSyntaxSafe(text, flow) && !looksTyped(text) && !misreadByHugo(text) && !LIKE_A_NUMBER.test(text) && !LIKE_A_WORD.test(text);
