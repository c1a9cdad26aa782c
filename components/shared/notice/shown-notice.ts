// One notice as the desk shows it, with what can be done about it.
export interface ShownNotice {
  /** `problem`: something has to be done · `caution`: something should be known · `plain`: an offer. */
  tone: 'problem' | 'caution' | 'plain';
  message: string;
  hint?: string;
  action?: { label: string; run(): void };
  other?: { label: string; run(): void };
}
