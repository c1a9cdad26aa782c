// Which tokens there are, by how they begin: those of every Git host, and other services'.
import type { TokenRow } from '../git-host-facts';
import { GIT_HOSTS } from '../git-hosts';

interface TokenKind extends TokenRow {
  /** Whose it is; null: another service's. */
  kind: string | null;
}

const OTHER_SERVICES: readonly string[] = [
  'ATBB',
  'ATATT',
  'ATCTT',
  'AIza',
  'dckr_',
  'figd_',
  'figu_',
  'glsa_',
  'hf_',
  'lin_api_',
  'nfp_',
  'nfc_',
  'ntn_',
  'phc_',
  'pk_live_',
  'pk_test_',
  'rk_live_',
  'rk_test_',
  'sbp_',
  'shpat_',
  'sk_live_',
  'sk_test_',
  'sntrys_',
  'whsec_',
  'xapp-',
  'SG.',
  'ASIA',
  'ya29.',
  'npm_',
  'pypi-',
  'sk-',
  'xox',
  'AKIA',
  'dop_v1_',
];

export const TOKEN_KINDS: readonly TokenKind[] = [
  ...GIT_HOSTS.flatMap(({ kind, tokens }) => tokens.map((row): TokenKind => Object.assign({ kind }, row))),
  ...OTHER_SERVICES.map((starts): TokenKind => ({ starts, kind: null })),
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
  ...GIT_HOSTS.flatMap(({ tokenLabels }) => tokenLabels),
];
