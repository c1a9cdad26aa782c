// GitLab as a kind of destination.
import { gitKind } from '../git/git-kind';

export const kind = gitKind({
  kind: 'gitlab',
  title: ['options_dest_gitlab'],
  brand: 'GitLab',
  setUp: async () => (await import('./set-up')).setUp,
});
