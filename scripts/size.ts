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
/** What talks to hosts: loaded when the curator compares files or takes one back. */
const HOSTS = /[\\/](?:at-destination|files)-/;
/** Liquid, YAML, the formats and the outbox too: loaded when a file is looked at or made, not to open the desk. */
const LATER =
  /[\\/](?:formats|outbox|at-destination|folder|Receipt|ReceiptLines|draft-files|draft-previews|save-draft|address-desk|Comparison|CompareDialog|KeysDialog|compare-delivery|compared-files|fetch-image|fetch-bytes|reencode-image|image-question|image-looks|image-menu|only-asked|files)-/;
/** What a page's text is taken apart by: loaded where something is selected on the page, and for drafts of before. */
const SPLIT = /[\\/]split-text-/;
/** What makes a page's text safe: loaded when its body has come, after the form is shown and filled with what the page says of itself. */
const SAFE = /[\\/]make-safe-/;
/** The list below a box in which something is found: loaded when the box is on the screen. */
const PICK = /[\\/]SearchPicker-/;
/** What finds the topics that fit: loaded while the form is shown. */
const SUGGEST = /[\\/]follow-topics-/;
/** The letters of all scripts: loaded for a title in one that our own table does not know. */
const LETTERS = /[\\/]latin-letters-/;
/** An image is fetched and made anew. */
const IMAGE = /[\\/](?:fetch-image|fetch-bytes|reencode-image|image-question|image-looks|image-menu)-/;
/** A database in memory, and who registers and sends what is in it: where the browser keeps nothing. */
const MEMORY = /[\\/](?:memory|drain-all)-/;
/** What its site's system knows of an article already: where a site registers its articles. */
const REGISTERED = /[\\/](?:registered-desk|RegisteredOffers|unregister|registration-places|FieldFaults)-/;
/** What keeps the database: asked for together with the desk, which stands meanwhile. */
const KEPT = /[\\/](?:load-)?database-/;
/** How a destination is set up: loaded by the options alone. */
const SET_UP = /[\\/](?:git-)?set-up-/;
/** What writes a file as its format shows it, TOML, Markdown: loaded for the formats that have them. */
const SHOWN = /[\\/](?:shown|toml-kind|to-markdown)-/;
const either = (...names: RegExp[]) => new RegExp(names.map(({ source }) => source).join('|'));
const toOpen = loadedBy(scripts, either(LATER, KEPT, PICK, SUGGEST, SAFE, SPLIT, MEMORY, SET_UP, REGISTERED, SHOWN));
const toKeep = loadedBy(scripts, either(LATER, PICK, SUGGEST, SAFE, SPLIT, MEMORY, SET_UP, REGISTERED, SHOWN));
const toPick = loadedBy(scripts, either(LATER, SUGGEST, SAFE, SPLIT, MEMORY, SET_UP, REGISTERED, SHOWN));
const toSuggest = loadedBy(scripts, either(LATER, SAFE, SPLIT, MEMORY, SET_UP, REGISTERED, SHOWN));
const toShowText = loadedBy(scripts, either(LATER, SPLIT, MEMORY, SET_UP, REGISTERED, SHOWN));
const toMake = loadedBy(scripts, either(HOSTS, SPLIT, IMAGE, LETTERS, MEMORY, SET_UP, REGISTERED, SHOWN));
const toReach = loadedBy(scripts, either(IMAGE, SPLIT, LETTERS, MEMORY, SET_UP, REGISTERED, SHOWN));
const toFetch = loadedBy(scripts, either(SPLIT, LETTERS, MEMORY, SET_UP, REGISTERED, SHOWN));
const all = loadedBy(scripts, either(SPLIT, LETTERS, SET_UP, REGISTERED, SHOWN));
const toSplit = loadedBy(scripts, either(LETTERS, SET_UP, REGISTERED, SHOWN));
const toRegister = loadedBy(scripts, either(LETTERS, SET_UP, SHOWN));
const toShow = loadedBy(scripts, either(LETTERS, SET_UP));
const without = (names: Set<string>, known: Set<string>) => [...names].filter((name) => !known.has(name));

const budgets = [
  { what: 'package, zipped', bytes: gzipped(files), most: 850 * KB },
  // Asks the page and fills the form, before anything else.
  { what: 'popup JavaScript of the first form, gzipped', bytes: gzipped(['first-form.js']), most: 11 * KB },
  { what: 'popup JavaScript to open, gzipped', bytes: gzipped([...toOpen]), most: 151 * KB },
  { what: 'popup JavaScript to keep a draft, gzipped', bytes: gzipped(without(toKeep, toOpen)), most: 34 * KB },
  { what: 'popup JavaScript to find topics, gzipped', bytes: gzipped(without(toPick, toKeep)), most: 17 * KB },
  { what: 'popup JavaScript to suggest topics, gzipped', bytes: gzipped(without(toSuggest, toPick)), most: 6 * KB },
  { what: "popup JavaScript to show a page's text, gzipped", bytes: gzipped(without(toShowText, toSuggest)), most: 15 * KB },
  { what: 'popup JavaScript to make a file, gzipped', bytes: gzipped(without(toMake, toShowText)), most: 90 * KB },
  // With what each host says when it refuses, in tables.
  { what: 'popup JavaScript to reach a host, gzipped', bytes: gzipped(without(toReach, toMake)), most: 34 * KB },
  { what: 'popup JavaScript to fetch an image, gzipped', bytes: gzipped(without(toFetch, toReach)), most: 10 * KB },
  { what: 'popup JavaScript where nothing is kept, gzipped', bytes: gzipped(without(all, toFetch)), most: 31 * KB },
  // With the words of all languages for what may not open an excerpt.
  { what: 'popup JavaScript to take a text apart, gzipped', bytes: gzipped(without(toSplit, all)), most: 13 * KB },
  { what: 'popup JavaScript where a site registers, gzipped', bytes: gzipped(without(toRegister, toSplit)), most: 10 * KB },
  { what: 'popup JavaScript to make a file as its format shows it, gzipped', bytes: gzipped(without(toShow, toRegister)), most: 28 * KB },
  { what: 'letters of other scripts, gzipped', bytes: gzipped(files.filter((name) => LETTERS.test(name))), most: 60 * KB },
  {
    what: 'content script for title, metadata and clip, gzipped',
    bytes: gzipped(files.filter((name) => name.endsWith('/page.js'))),
    most: 60 * KB,
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
