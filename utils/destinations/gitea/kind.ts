// Gitea as a kind of destination, and Forgejo, which answers as it does.
import { gitKind } from '../git/git-kind';

export const kind = gitKind({
  kind: 'gitea',
  title: ['options_dest_gitea'],
  brand: 'Gitea',
  setUp: async () => (await import('./set-up')).setUp,
});
