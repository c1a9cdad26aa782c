// Everything of ours that is handed text of a page, a file or a host, each as a function of one text.
import { articleKey } from '@/utils/core/article-keys';
import { commentaryHtml } from '@/utils/curate/commentary';
import { cutExcerpt } from '@/utils/curate/excerpt';
import { decodeEntities } from '@/utils/base/entities';
import { isMisread, mendMojibake } from '@/utils/base/mend-mojibake';
import { isPrivateHost } from '@/utils/base/private-host';
import { readHost, readRepositoryAddress } from '@/utils/destinations/git/address/repository-address';
import type { SafeHtml } from '@/utils/core/safe-html';
import { countCharacters, escapeText, singleLine, singleLineAsRead } from '@/utils/base/text';
import { unfitText, visibleText } from '@/utils/base/unfit-text';
import { saidIn, wordsOf } from '@/utils/hosts/host-words';
import { plain } from '@/utils/extract/body/blocks';
import { cleanUrl } from '@/utils/extract/address/clean-url';
import { compact, shareOf } from '@/utils/extract/page/compact';
import { modifiedParts, publishedParts } from '@/utils/extract/facts/date-lines';
import { isFragment, isFurniture, mayLead } from '@/utils/extract/body/lead-rules';
import { inOrder } from '@/utils/extract/facts/person-names';
import { datedSignatureIn, signatureIn } from '@/utils/extract/facts/signatures';
import { readDate } from '@/utils/extract/facts/read-date';
import { unwrapLink } from '@/utils/extract/repair/repair-links';
import { isAboutPage, siteOf } from '@/utils/extract/address/same-page';
import { isSiteName } from '@/utils/extract/page/site-names';
import { pickSource } from '@/utils/extract/repair/srcset';
import { isCounterAddress } from '@/utils/sanitise/tracking-pixel';
import { bodyHtml } from '@/utils/formats/body-html';
import { checkFaithful } from '@/utils/formats/check-faithful';
import { excerpt, htmlText } from '@/utils/base/html/html-text';
import { slugify } from '@/utils/formats/address/slugify';
import { timestamp } from '@/utils/formats/timestamp';
import { misreadByHugo } from '@/utils/formats/yaml/hugo-types';
import { looksTyped } from '@/utils/formats/yaml/implicit-types';
import { writeYaml } from '@/utils/formats/yaml/writer';
import { headOf } from '@/utils/taxonomy/content/heads/file-head';
import { yamlValues } from '@/utils/taxonomy/content/heads/yaml-values';
import { fold } from '@/utils/taxonomy/fold';
import { sameName } from '@/utils/taxonomy/same-name';
import { isSiteFile } from '@/utils/taxonomy/site-file/read-site';
import { stems } from '@/utils/taxonomy/stem';
import { acronymsOf, topicPart } from '@/utils/taxonomy/topic-parts';
import { cleanName } from '@/utils/taxonomy/topics-file/clean-name';
import { columnNamed } from '@/utils/taxonomy/topics-file/column-names';
import { openTable } from '@/utils/taxonomy/topics-file/open-table';
import { synonymsIn } from '@/utils/taxonomy/topics-file/synonyms';

const url = (text: string) => `https://news.example/${encodeURI(text.toWellFormed())}`;
const host = (text: string) => text.toLowerCase().replace(/[^a-z.\d-]/g, 'x');
const escaped = (text: string) => escapeText(text) as SafeHtml;
const names = [{ key: 'dailynews', initials: 'DN' }];
const bytes = (text: string) => new TextEncoder().encode(text);

/** A file with the text in its front matter and in its body, read back. */
function writeAndCheck(text: string): void {
  const body = bodyHtml(escaped(text));
  const frontMatter = { title: singleLine(text, Infinity), list: [singleLine(text, 200)] };
  checkFaithful(bytes(`---\n${writeYaml(frontMatter)}---\n\n${body}`), frontMatter, body);
}

export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'text: one line': (text) => singleLine(text, Infinity),
  'text: one line as read': (text) => singleLineAsRead(text, Infinity),
  'text: characters': countCharacters,
  'text: references': decodeEntities,
  'text: misread letters': isMisread,
  'text: misread letters mended': mendMojibake,
  'text: fit to be a name': unfitText,
  'text: without what cannot be seen': visibleText,
  commentary: commentaryHtml,
  'excerpt: the lead': (text) =>
    cutExcerpt(
      [{ html: `<p>${escaped(text)}</p>` as SafeHtml, text: text.trim(), prose: true }],
      [],
      { kind: 'lead' },
      { maxCharacters: 1000 },
    ),
  'address: clean': (text) => cleanUrl(url(text)),
  'address: key': (text) => articleKey(url(text)),
  'address: out of redirectors': (text) => unwrapLink(url(text)),
  'address: of the same page': (text) => isAboutPage(url(text), url(text)),
  'address: its site': (text) => siteOf(`https://${host(text)}.example/`),
  'address: a private host': (text) => isPrivateHost(host(text)),
  'address: of a repository': (text) => [readRepositoryAddress(text, 'github'), readRepositoryAddress(url(text), 'gitlab')],
  'address: of a host': (text) => readHost(url(text), 'gitea'),
  'address: of a counter': isCounterAddress,
  'image: srcset': pickSource,
  date: (text) => readDate(text, 'en'),
  'date: of lines': (text) => [publishedParts([text.slice(0, 800)], 'with a name'), modifiedParts([text.slice(0, 800)])],
  'names: a byline': (text) => signatureIn(text.slice(0, 800)),
  'names: a dated byline': (text) => datedSignatureIn(text.slice(0, 800)),
  'names: of a catalogue': inOrder,
  'title: compared': (text) => [compact(text), shareOf(text, text)],
  'title: a site’s name': (text) => isSiteName(text.slice(0, 10_000), names),
  'block: plain': plain,
  'block: may lead': (text) => mayLead(text, 0),
  'block: furniture': (text) => [isFurniture(text, 0), isFragment(text)],
  body: (text) => bodyHtml(escaped(text)),
  'body: as HTML': bodyHtml,
  'body: its text': (text) => excerpt(htmlText(escaped(text)), 200),
  'file: written and checked': writeAndCheck,
  'file: a text that YAML takes for something else': (text) => [looksTyped(text), misreadByHugo(text), timestamp(text)],
  'file: slug': (text) => slugify(text),
  'vocabulary: folded': fold,
  'vocabulary: stems': stems,
  'vocabulary: same name': (text) => sameName(text, text),
  'vocabulary: acronyms': (text) => [topicPart(text), acronymsOf(text)],
  'vocabulary: a name': cleanName,
  'vocabulary: a column': columnNamed,
  'vocabulary: synonyms': (text) => synonymsIn(text, 'any'),
  'vocabulary: a table': (text) => [...openTable(text, 'csv').rows({ shape: 'comma', list: '' }).rows].length,
  'vocabulary: a list': (text) => [...openTable(text, 'txt').rows({ shape: 'list', list: '' }).rows].length,
  'vocabulary: a site’s file': isSiteFile,
  'content: its head': (text) => headOf('a.md', `---\n${text}\n---\n`),
  'content: YAML': (text) => yamlValues(text, 1),
  'host: what it says': (text) =>
    saidIn(wordsOf({ status: 422, bytes: bytes(JSON.stringify({ message: text })), headers: new Headers() } as never), ['secret'], {
      openings: ['- ', 'remote: '],
      tokens: ['ghp_'],
    }),
};
