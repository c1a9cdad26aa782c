// Which tokens there are at Git hosts, by how they begin, and what each host's are made of.
import type { HostKind } from '../settings';

interface TokenKind {
  starts: string;
  /** Whose it is. */
  host: HostKind | 'other';
  /** The least characters that one has, where its host tells. */
  least?: number;
  /** It opens something else than a repository's files. */
  isOfNoUse?: true;
}

/** Sources: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/, https://docs.gitlab.com/security/tokens/#token-prefixes; the longer before the shorter. */
export const TOKEN_KINDS: readonly TokenKind[] = [
  { starts: 'github_pat_', host: 'github', least: 82 },
  { starts: 'ghp_', host: 'github', least: 40 },
  { starts: 'gho_', host: 'github', least: 40 },
  { starts: 'ghu_', host: 'github', least: 40 },
  { starts: 'ghs_', host: 'github', least: 40 },
  { starts: 'ghr_', host: 'github', isOfNoUse: true },
  { starts: 'glpat-', host: 'gitlab', least: 26 },
  { starts: 'gloas-', host: 'gitlab', isOfNoUse: true },
  { starts: 'gldt-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glrt-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glrtr-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glcbt-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glptt-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glft-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glimt-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glagent-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glsoat-', host: 'gitlab', isOfNoUse: true },
  { starts: 'glffct-', host: 'gitlab', isOfNoUse: true },
  { starts: 'ATBB', host: 'other' },
  { starts: 'ATATT', host: 'other' },
  { starts: 'ATCTT', host: 'other' },
  { starts: 'AIza', host: 'other' },
  { starts: 'dckr_', host: 'other' },
  { starts: 'figd_', host: 'other' },
  { starts: 'figu_', host: 'other' },
  { starts: 'glsa_', host: 'other' },
  { starts: 'hf_', host: 'other' },
  { starts: 'lin_api_', host: 'other' },
  { starts: 'nfp_', host: 'other' },
  { starts: 'nfc_', host: 'other' },
  { starts: 'ntn_', host: 'other' },
  { starts: 'phc_', host: 'other' },
  { starts: 'pk_live_', host: 'other' },
  { starts: 'pk_test_', host: 'other' },
  { starts: 'rk_live_', host: 'other' },
  { starts: 'rk_test_', host: 'other' },
  { starts: 'sbp_', host: 'other' },
  { starts: 'shpat_', host: 'other' },
  { starts: 'sk_live_', host: 'other' },
  { starts: 'sk_test_', host: 'other' },
  { starts: 'sntrys_', host: 'other' },
  { starts: 'whsec_', host: 'other' },
  { starts: 'xapp-', host: 'other' },
  { starts: 'SG.', host: 'other' },
  { starts: 'ASIA', host: 'other' },
  { starts: 'ya29.', host: 'other' },
  { starts: 'npm_', host: 'other' },
  { starts: 'pypi-', host: 'other' },
  { starts: 'sk-', host: 'other' },
  { starts: 'xox', host: 'other' },
  { starts: 'AKIA', host: 'other' },
  { starts: 'dop_v1_', host: 'other' },
];

/** What stands before a token where a page, a script or a header shows one, in lower case and without quotes. */
export const TOKEN_LABELS: readonly string[] = [
  'authorization',
  'bearer',
  'token',
  'access_token',
  'access-token',
  'private-token',
  'private_token',
  'personal access token',
  'api_token',
  'api_key',
  'api-key',
  'password',
  'pat',
  'export',
  'set',
  'header',
  'github_token',
  'gh_token',
  'gitlab_token',
  'gitlab_private_token',
  'gitea_token',
  'forgejo_token',
  'codeberg_token',
];
