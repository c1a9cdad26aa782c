// How the code of the pages is cut into files: what most of them need is one file, for dozens of small ones are slower to open and pack
// worse.
import type { Plugin } from 'vite';

const groups = [
  // The popup asks the page before anything else is loaded.
  { name: 'first', test: /\/desk\/page\/ask-page|preload-helper/, priority: 2 },
  // Loaded where the browser keeps nothing.
  { name: 'memory', test: /fake-indexeddb/, priority: 2 },
  // What is read from it, by what that is checked, and what the next has in common with the rest.
  { name: 'records', test: /\/zod\/|\/database\/(?:database|kept-records|split-delivery)\./, priority: 4 },
  // What keeps the database: read while the page is, and needed by the desk once that has answered.
  { name: 'database', test: /\/dexie\/|\/database\/(?:tables|load-database)\./, priority: 3 },
  // What the desk has in common with the page that finishes its saves: needed by both as they open.
  {
    name: 'saving',
    test: /\/utils\/curate\/(?!asked-problems|left-out|settle-check)|\/past-choices\.|\/outbox\/(?:remember-choices|save-lock|wake)\.|\/taxonomy\/sites\.|\/sliced-work\./,
    priority: 1,
  },
  // What the desk has in common with one other page each: small, and needed as it opens. No words: they come after their messages.
  {
    name: 'opening',
    test: /\/extract\/(?:address\/(?:clean-url|amp-address|fit-address|address-parts|tracking-parameters)|body\/repair-links|page\/page)\.|\/desk\/page\/(?:read-tab|known-draft)\.|\/host-site\.|\/outbox\/(?:pressed|read-claimed)\.|\/text-tools\.|\/source\/use-image-drop\.|\/shared\/(?:Disclosure|use-in-sight|community-labels)\./,
    priority: 2,
  },
  // Without what is loaded when an image is fetched, or when something that was saved is shown.
  {
    name: 'shared',
    test: /\/utils\/(?:core(?:\/[\w-]+)?|base|platform(?:\/[\w-]+)?)\/(?!published|team-file|known-keys|asked-faults|fit-asked|vocabulary-named|image-header|avif-size|shrink-image|md5|archive\.|file-refs|site-address|address-deliveries|fetch-image|reencode-image|private-|files\.|find-downloads|download-names|pack\.|new-delivery|superseded|article\.|saved-article|loopback|open-http|http\.|folder\.|alarm|badge|watch-history|waiting-deliveries)[\w-]+\.ts|\/entrypoints\/screen\/(?:screen-store|undo-offer)\.|\/utils\/destinations\/(?:index|destination-kind|git\/git-kind|[\w-]+\/kind)\./,
    minShareCount: 4,
    priority: 1,
  },
];

export function pageChunks(): Plugin {
  return {
    name: 'page-chunks',
    // A content script is one file.
    config: ({ build }) => (build?.lib ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
  };
}
