// GitHub as a kind of destination.
import { gitKind } from '../git/git-kind';

export const kind = gitKind({
  kind: 'github',
  title: ['options_dest_github'],
  brand: 'GitHub',
  setUp: async () => (await import('./set-up')).setUp,
});
