// A repository at Gitea keeps the promise of a destination.
import { gitKind } from '../../worlds/git-world';
import { PLACES } from '../../worlds/places';
import { keepsThePromise } from './keeps-the-promise';

keepsThePromise('Gitea', gitKind(PLACES.gitea));
