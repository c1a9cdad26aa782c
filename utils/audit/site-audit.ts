// Checks a whole site: a stream of its files becomes findings. What is kept of a file is its path, its addresses and its article's.
import type { AuditCounts, Finding, Unread } from '@/utils/core/audit/finding';
import type { Site } from '@/utils/core/site';
import { pathFault } from '@/utils/base/path-segment';
import { loadPartsOf, sourceFor } from '@/utils/formats';
import { fileMatcher, type FileMatcher, type LearnLatin, type MatchedFile, type UnreadFile } from '@/utils/formats/matching/match-file';
import { type ContentRoot, findContentRoot } from './content-root';
import { fileFindings, termFields, unreadFinding } from './file-findings';
import { imageFindings } from './image-findings';
import { folderOf, ImageList, isImage, nameOf } from './image-list';
import { SeenFiles } from './seen-files';
import { TermList } from './term-list';

/** Characters of a file that is read; articles have some thousands. */
const MOST_CHARACTERS = 2_000_000;

/** What part of a format's keys a file has to have to be one of its articles: where its path fits, and elsewhere. */
const LIKE = { inPlace: 0.3, elsewhere: 0.6 };
const FIRST = 20;
/** Files that lie among articles and are none. */
const NO_ARTICLES = /^(?:_index|readme|license|licence|changelog|contributing|code_of_conduct)\b/i;

interface OpenFormat {
  matcher: FileMatcher;
  /** The vocabulary of each name that has one. */
  lists: ReadonlyMap<string, TermList>;
}

/** Of a site's formats, one for each text. Throws the Problem `format-broken`. */
export async function openAudit(site: Site, folder: string, learnLatin: LearnLatin): Promise<SiteAudit> {
  const sources = [...new Set([undefined, ...site.contentTypes.map(({ slug }) => slug)].map((type) => sourceFor(site, type)))];
  await Promise.all(sources.map(loadPartsOf));
  return new SiteAudit(site, folder, sources, learnLatin);
}

export class SiteAudit {
  private readonly formats: readonly OpenFormat[];
  private readonly images = new ImageList();
  private readonly seen = new SeenFiles();
  private readonly articleFolders = new Set<string>();
  private paths: string[] = [];
  private root: ContentRoot = { take: '', add: '', fits: 0 };
  readonly counts: AuditCounts = { files: 0, articles: 0, images: 0, others: 0, firstOthers: [], unread: 0, root: null };

  constructor(
    private readonly site: Site,
    private readonly folder: string,
    sources: readonly string[],
    learnLatin: LearnLatin,
  ) {
    const topics = new TermList(site.topics, site.vocabulary === 'open');
    const named = (vocabulary: string): TermList | null => {
      if (vocabulary === 'topics') return topics;
      if (vocabulary === 'communities') return new TermList(site.communities, false);
      const own = site.vocabularies?.find(({ name }) => name === vocabulary);
      return own ? new TermList(own.terms, own.open ?? false) : null;
    };
    this.formats = sources.map((source) => {
      const plain = fileMatcher(source, site, learnLatin);
      const fields = [['topics', 'topics'] as const, ...termFields(plain.asks)];
      const lists = new Map(
        fields.flatMap(([name, vocabulary]) => {
          const list = named(vocabulary);
          return list ? [[name, list] as const] : [];
        }),
      );
      const terms = Object.fromEntries([...lists].map(([name, list]) => [name, list.names]));
      return { matcher: fileMatcher(source, site, learnLatin, terms), lists };
    });
  }

  /** Names some of the files, before any is read. `path`: from the folder or repository that is checked. */
  list(paths: readonly string[]): void {
    for (const path of paths) {
      this.paths.push(path);
      if (isImage(path)) this.images.add(path);
    }
  }

  /** After all are named: those that are to be read, in order, and what their names alone tell. */
  begin(): { wanted: string[]; findings: Finding[] } {
    const { paths } = this;
    const candidates = paths.filter((path) =>
      this.formats.some(({ matcher }) => (matcher.ending === null ? !isImage(path) : path.endsWith(matcher.ending))),
    );
    const fixed = this.formats.map(({ matcher }) => matcher.folder);
    const fits = (path: string) => this.formats.some(({ matcher }) => matcher.fits(path));
    this.root = findContentRoot(candidates, { folder: this.folder, root: this.site.contentRoot, fixed }, fits);
    Object.assign(this.counts, {
      files: paths.length,
      images: this.images.count,
      root: this.root.fits > 0 ? this.root.take || this.root.add : null,
    });
    const wanted = candidates.filter((path) => {
      const below = this.below(path);
      return below !== null && this.formats.some(({ matcher }) => below.startsWith(matcher.folder));
    });
    const findings = this.nameFindings();
    this.paths = [];
    return { wanted, findings };
  }

  /** Null: it lies elsewhere. */
  private below(path: string): string | null {
    const { take, add } = this.root;
    return path.startsWith(take) ? add + path.slice(take.length) : null;
  }

  private nameFindings(): Finding[] {
    const first = new Map<string, string>();
    return this.paths.flatMap((path): Finding[] => {
      const below = this.below(path);
      if (below === null) return [];
      const key = path.normalize('NFC').toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      const fault = pathFault(path);
      return [
        ...(other === undefined ? [] : [{ kind: 'path-alike', path, line: 0, key: '', term: path, hint: other } as const]),
        ...(fault && below !== '' && this.formats.some(({ matcher }) => below.startsWith(matcher.folder))
          ? [{ kind: 'path-unfit', path, line: 0, key: '', term: fault.segment, hint: '' } as const]
          : []),
      ];
    });
  }

  /** `text` null: why it could not be read. */
  async read(path: string, text: string | null, why: Unread = 'gone'): Promise<Finding[]> {
    const below = this.below(path) ?? path;
    if (text === null || text.length > MOST_CHARACTERS) {
      this.counts.unread += 1;
      return [{ kind: 'unread', path, line: 0, key: '', term: text === null ? why : 'large', hint: '' }];
    }
    this.images.mention(text);
    const read = await this.matched(below, text);
    if (!read) return this.other(path);
    this.counts.articles += 1;
    this.articleFolders.add(folderOf(path));
    const { match, format } = read;
    if ('fault' in match) return [unreadFinding(path, match)];
    const place = (image: string) => this.root.take + image.slice(this.root.add.length);
    return [
      ...fileFindings(path, match, this.site, format.lists, format.matcher.htmlBody),
      ...imageFindings(path, match, this.images, place),
      ...this.seen.add(path, match),
    ];
  }

  /** By the format that it is most like. Null: it is none of the site's articles. */
  private async matched(path: string, text: string): Promise<{ match: MatchedFile | UnreadFile; format: OpenFormat } | null> {
    let best: { match: MatchedFile; format: OpenFormat; score: number } | null = null;
    let fault: { match: UnreadFile; format: OpenFormat } | null = null;
    for (const format of this.formats) {
      const { matcher } = format;
      if (matcher.ending !== null && !path.endsWith(matcher.ending)) continue;
      const fits = matcher.fits(path);
      const match = await matcher.match(path, text);
      if ('fault' in match) {
        if (fits && !NO_ARTICLES.test(nameOf(path))) fault ??= { match, format };
        continue;
      }
      const { keys } = matcher;
      const share = keys.length === 0 ? 1 : match.head.order.filter((key) => keys.includes(key)).length / keys.length;
      if (share < (fits ? LIKE.inPlace : LIKE.elsewhere) || (keys.length === 0 && !fits)) continue;
      const score = share * 1_000 - match.mismatches.length + (fits ? 500 : 0);
      if (!best || score > best.score) best = { match, format, score };
    }
    return best ?? fault;
  }

  private other(path: string): Finding[] {
    this.counts.others += 1;
    if (this.counts.firstOthers.length < FIRST) this.counts.firstOthers.push(path);
    return [];
  }

  /** After all are read: images that nobody names. */
  finish(): Finding[] {
    const { take, add } = this.root;
    const own = this.formats.flatMap(({ matcher: { imageFolder } }) => (imageFolder ? [take + imageFolder.slice(add.length)] : []));
    const isOwn = (folder: string) => this.articleFolders.has(folder) || own.some((each) => each !== '' && folder.startsWith(each));
    return this.images.unnamed(isOwn).map((path) => ({ kind: 'image-unused', path, line: 0, key: '', term: '', hint: '' }));
  }
}
