// The size budget: what a curator's browser has to load. Run after a build.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUILD = '.output/chrome-mv3';

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(BUILD, name)).isFile());
const gzipped = (names: string[]) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(BUILD, name)), { level: 9 }).length, 0);

/** Chunks that `names` load, themselves included, at once or when asked; a popup never loads what only the options need. */
function loadedBy(names: string[], without: RegExp, known = new Set<string>()): Set<string> {
  for (const name of names.filter((name) => !known.has(name) && !without.test(name))) {
    known.add(name);
    const text = readFileSync(join(BUILD, name), 'utf8');
    loadedBy(
      [...text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, file]) => `chunks/${file}`),
      without,
      known,
    );
  }
  return known;
}
const scripts = [...readFileSync(join(BUILD, 'popup.html'), 'utf8').matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(
  ([, name]) => name!,
);
/** How a destination is set up: loaded by the options alone. */
const SET_UP = /[\\/](?:git-)?set-up-/;
/** The letters of all scripts: loaded for a title in one that our own table does not know. */
const LETTERS = /[\\/]latin-letters-/;

/** What a popup loads, one thing after the other. */
interface Step {
  what: string;
  /** Chunks that it may load from here on. */
  adds?: RegExp;
  /** Chunks that are left out from here on. */
  leavesOut?: RegExp;
  /** KB that are more than at the step before. */
  most: number;
}

const STEPS: Step[] = [
  { what: 'to open', leavesOut: SET_UP, most: 153.7 },
  // What keeps the database: asked for together with the desk, which stands meanwhile.
  { what: 'to keep a draft', adds: /[\\/](?:load-)?database-/, most: 34 },
  // The list below a box in which something is found: loaded when the box is on the screen.
  { what: 'to find topics', adds: /[\\/]SearchPicker-/, most: 17 },
  // What finds the topics that fit: loaded while the form is shown.
  { what: 'to suggest topics', adds: /[\\/]follow-topics-/, most: 6 },
  // What makes it safe: loaded when it has come, after the form is shown and filled with what the page says of itself.
  { what: "to show a page's text", adds: /[\\/]make-safe-/, most: 16 },
  // Liquid, YAML, the formats and the outbox too: loaded when a file is looked at or made, not to open the desk.
  {
    what: 'to make a file',
    adds: /[\\/](?:formats|outbox|folder|Receipt|ReceiptLines|draft-files|draft-previews|save-draft|saved-articles|address-desk|Comparison|CompareDialog|KeysDialog|compare-delivery|compared-files|only-asked)-/,
    leavesOut: LETTERS,
    most: 96,
  },
  // Loaded when the curator compares files or takes one back; with what each host says when it refuses, in tables.
  { what: 'to reach a host', adds: /[\\/](?:at-destination|files)-/, most: 38 },
  // It is made anew as well.
  { what: 'to fetch an image', adds: /[\\/](?:fetch-image|fetch-bytes|reencode-image|image-question|image-looks|image-menu)-/, most: 10 },
  // A database in memory, and who registers and sends what is in it; with what reads files that colleagues published meanwhile.
  { what: 'where nothing is kept', adds: /[\\/](?:memory|drain-all)-/, most: 48 },
  // Where something is selected on the page, and for drafts of before; with the words of all languages for what may not open an excerpt.
  { what: 'to take a text apart', adds: /[\\/]split-text-/, most: 16 },
  // Where something was left out of the text that may belong to it, and where a check is settled, garbled text mended among them.
  { what: 'where a text is in doubt', adds: /[\\/](?:LeftOutMark|left-out|settle-check)-/, most: 4 },
  // What colleagues have published of it, where its site has a repository; and, where that is to give way, the file itself.
  { what: 'where it goes to a repository', adds: /[\\/]published-desk-/, most: 2 },
  { what: "to update a colleague's file", adds: /[\\/]settle-published-/, most: 12 },
  // What its system knows of an article already.
  {
    what: 'where a site registers',
    adds: /[\\/](?:registered-desk|RegisteredOffers|unregister|registration-places|FieldFaults)-/,
    most: 10,
  },
  // TOML, Markdown: loaded for the formats that have them.
  { what: 'to make a file as its format shows it', adds: /[\\/](?:shown|toml-kind|to-markdown)-/, most: 28 },
  // The fields, and what looks into the format: loaded for sites whose format asks for some.
  { what: 'where a format asks for fields', adds: /[\\/](?:form-desk|AskedPart|ask-format)-/, most: 7 },
];

const loadedAt = STEPS.map((_, at) => {
  const later = STEPS.slice(at + 1).flatMap(({ adds }) => adds ?? []);
  const leftOut = STEPS.slice(0, at + 1).flatMap(({ leavesOut }) => leavesOut ?? []);
  return loadedBy(scripts, new RegExp([...later, ...leftOut].map(({ source }) => source).join('|')));
});

const budgets = [
  // The workers that read a site's files have the readers of formats once more: a worker shares no file with a page.
  { what: 'package, zipped', bytes: gzipped(files), most: 1_250 * KB },
  // Asks the page and fills the form, before anything else.
  { what: 'popup JavaScript of the first form, gzipped', bytes: gzipped(['first-form.js']), most: 12 * KB },
  ...STEPS.map(({ what, most }, at) => ({
    what: `popup JavaScript ${what}, gzipped`,
    bytes: gzipped([...loadedAt[at]!].filter((name) => !loadedAt[at - 1]?.has(name))),
    most: most * KB,
  })),
  { what: 'letters of other scripts, gzipped', bytes: gzipped(files.filter((name) => LETTERS.test(name))), most: 60 * KB },
  {
    what: 'content script for title, metadata and clip, gzipped',
    bytes: gzipped(files.filter((name) => name.endsWith('/page.js'))),
    most: 90 * KB,
  },
  {
    what: 'content script for a second reading, gzipped',
    bytes: gzipped(files.filter((name) => name.endsWith('/second.js'))),
    most: 110 * KB,
  },
];

for (const { what, bytes, most } of budgets) {
  console.log(`${bytes <= most ? '✓' : '✗'} ${what}: ${(bytes / KB).toFixed(1)} KB of ${most / KB} KB`);
}
process.exit(budgets.every(({ bytes, most }) => bytes <= most) ? 0 : 1);
