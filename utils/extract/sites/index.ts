// The sites with a fix of their own: one line a folder.
import { resy } from './blog.resy.com/site-fix';
import { mensagensReflexao } from './mensagensreflexao.com.br/site-fix';
import type { SiteFix } from './site-fix';
import { timesUnion } from './timesunion.com/site-fix';

export const SITE_FIXES: SiteFix[] = [resy, mensagensReflexao, timesUnion];
