// Why the browser keeps nothing of what is written here.
import { type Problem, problem } from '@/utils/core/problem';
import { browser } from '@/utils/platform/browser';

/** `page`: of the extension, where nothing is to be done but to read why. */
export const whyNothingKept = (where: 'desk' | 'page'): Problem =>
  problem(!browser.extension.inIncognitoContext ? 'storage-closed' : where === 'desk' ? 'storage-private' : 'storage-private-page');
