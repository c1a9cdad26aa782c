// A WebDAV server as a destination: the promise of all kinds, on servers that mind conditions and on those that do not.
import { davKind } from '../../worlds/dav-world';
import { keepsThePromise } from './keeps-the-promise';

keepsThePromise('WebDAV', davKind());
keepsThePromise('WebDAV that minds no conditions', davKind({ minds: false }));
keepsThePromise('WebDAV that minds no conditions and moves nothing', davKind({ minds: false, moves: false }));
keepsThePromise('WebDAV with states that are only nearly the same', davKind({ etags: 'weak' }));
keepsThePromise('WebDAV that tells no states', davKind({ etags: 'none', tells: 'pages' }));
