// What was read out of a site's own files: each list with how often each name stands in them.
import { type ReactNode, useState } from 'react';
import { Disclosure } from '../Disclosure';
import { optionWords } from './option-words';
import type { Counted, Offer } from './options-view';

export type ContentOfferProps = { offer: Extract<Offer, { kind: 'content' }> };

/** Rows of each list; how many more there are is said. */
const MOST = 60;

export function ContentOffer({ offer: { files, choices, communities, topics, contentTypes, unread } }: ContentOfferProps) {
  // Of one file several entries may be unread.
  const unreadFiles = new Set(unread.map(({ path }) => path)).size;
  const told = new Set(unread.map(({ path, line, why }) => optionWords.unreadAt(path, line, why)));
  const empty = communities.length + topics.length + contentTypes.length === 0;
  return (
    <>
      <p>{optionWords.offerContent(files, choices)}</p>
      {empty && <p className="quiet">{optionWords.emptyContent}</p>}
      <CountedList name={optionWords.communities} entries={communities} />
      <CountedList name={optionWords.topics} entries={topics} />
      <CountedList name={optionWords.contentTypes} entries={contentTypes} />
      {unread.length > 0 && (
        <Folded name={optionWords.unread(unreadFiles)}>
          <Rows of={Array.from(told, (text) => ({ text, count: null }))} />
        </Folded>
      )}
    </>
  );
}

function CountedList({ name, entries }: { name: string; entries: Counted[] }) {
  if (entries.length === 0) return null;
  return (
    <Folded name={name} aside={entries.length.toLocaleString()}>
      <Rows of={entries.map(({ name, count }) => ({ text: name, count }))} />
    </Folded>
  );
}

function Rows({ of }: { of: { text: string; count: number | null }[] }) {
  return (
    <ul className="counted">
      {of.slice(0, MOST).map(({ text, count }) => (
        <li key={text}>
          <bdi>{text}</bdi>
          {count !== null && <span className="count">{count.toLocaleString()}</span>}
        </li>
      ))}
      {of.length > MOST && <li className="quiet">{optionWords.more(of.length - MOST)}</li>}
    </ul>
  );
}

function Folded({ name, aside = '', children }: { name: string; aside?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure name={name} aside={aside} open={open} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
}
