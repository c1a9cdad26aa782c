// The downloads folder keeps the promise of a destination.
import { downloadKind } from '../../worlds/download-world';
import { keepsThePromise } from './keeps-the-promise';

keepsThePromise('the downloads folder', downloadKind);
