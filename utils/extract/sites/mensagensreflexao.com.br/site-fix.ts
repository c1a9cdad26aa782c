// A collection of short messages, one a page.
import type { SiteFix } from '../site-fix';

export const mensagensReflexao: SiteFix = {
  hosts: ['mensagensreflexao.com.br'],
  why: 'The message of the page and six others stand side by side, all marked as articles and all about as long.',
  read: ['#primary > article.articlebox'],
  drop: ['article.postbox', '.articlebox > h1'],
};
