// A repository at GitLab keeps the promise of a destination.
import { gitKind } from '../../worlds/git-world';
import { PLACES } from '../../worlds/places';
import { keepsThePromise } from './keeps-the-promise';

keepsThePromise('GitLab', gitKind(PLACES.gitlab));
