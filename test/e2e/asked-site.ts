/** A site whose format asks for fields of many kinds, and has neither communities nor images; and how it is put into a browser. */
import type { Session } from './browser-driver.ts';

const FORMAT = `$path: 'links/{{ slug }}.md'
$ask:
  slug: { label: File name, default: '{{ title | slugify | default: id }}' }
  via: { label: Found at, kind: address, optional: true }
  rating: { label: Rating, kind: number, from: 1, to: 5 }
  state: { label: State, kind: one-of, options: [seedling, budding, evergreen] }
  live: { label: Published, kind: yes-no, default: true }
  kinds: { label: Kinds of text, kind: terms, vocabulary: kinds, optional: true }
  notes: { label: Notes, kind: list, optional: true }
  photos: { label: Photos, kind: maps, optional: true, fields: { url: { label: Address, kind: address }, alt: { label: In words, optional: true } } }
---
title: "{{ title }}"
slug: {{ slug }}
via: {{ via }}
rating: {{ rating }}
state: {{ state }}
live: {{ live }}
tags: [{{ topics }}]
kinds: [{{ kinds }}]
notes:
  - "{{ notes }}"
photos:
  - url: {{ photos.url }}
    alt: "{{ photos.alt }}"
---

{{ body | markdown }}
`;

const ASKED_SITE = {
  name: 'Garden',
  slug: 'garden',
  communities: [],
  topics: [{ name: 'Soil' }],
  vocabulary: 'open',
  labels: { topics: 'Tags' },
  vocabularies: [{ name: 'kinds', label: 'Kinds', terms: [{ name: 'Essay', synonyms: ['long read'] }, { name: 'Recipe' }] }],
  contentTypes: [{ name: 'Link', slug: 'link', archetype: 'link' }],
  format: 'links',
  formats: { links: FORMAT },
  excerpt: { maxCharacters: 400 },
  contentRoot: '',
};

/** The site that the desk turns to, and the curator's name. */
export async function putAskedSite(session: Session): Promise<void> {
  const options = await session.openExtensionPage('/options.html');
  await options.waitForText('Curator');
  await options.evaluate(async (site) => {
    const opening = indexedDB.open('gleaner');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction(['sites', 'settings'], 'readwrite');
    writing.objectStore('sites').put(site);
    writing.objectStore('settings').put({ name: 'site', value: site.slug });
    writing.objectStore('settings').put({ name: 'curator', value: 'Ada' });
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, ASKED_SITE);
  await options.close();
}
