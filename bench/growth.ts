// How the readers' time grows with what they are given to read: texts and pages that are made to keep them busy.
// npm run bench:growth [-- texts|pages [part of a name]]
import { readHostilePages } from './growth/pages.ts';
import { readHostileTexts } from './growth/texts-in-node.ts';

/** Characters in one place of a page. */
const SIZE = 1_000_000;

const [, , which = '', part = ''] = process.argv;
const faster = which === 'pages' ? 0 : await readHostileTexts(part);
const slow = which === 'texts' ? 0 : await readHostilePages(SIZE, part);
console.log(`\n${faster} readers grow faster than their text, ${slow} pages take more than a second beyond Readability alone.`);
process.exitCode = faster + slow > 0 ? 1 : 0;
