// metascraper as the bench calls a candidate of Node: (html, url) → fields. It runs in the bench's folder, with its packages.
import createMetascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';

const metascraper = createMetascraper([author(), date(), description(), image(), publisher(), title(), url()]);

// oxlint-disable-next-line import/no-default-export -- the bench's interface
export default async (html, address) => {
  const read = await metascraper({ html, url: address });
  return { ...read, siteName: read.publisher, canonical: read.url, bodyHtml: null };
};
