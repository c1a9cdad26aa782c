// Document → PageFacts: everything but the body, quickly, so that the desk can fill while the body is being found.
import type { ClipField, ClipFields, PageFacts, Provenance, Source } from '@/utils/core/clip';
import { decodeEntities } from '@/utils/base/entities';
import { LIMITS } from '@/utils/core/limits';
import { countCharacters, singleLineAsRead } from '@/utils/base/text';
import { asksForAmp } from '../address/amp-address';
import { cleanUrl } from '../address/clean-url';
import { FIELDS } from './field-table';
import { openPage } from '../page/open-page';
import type { Page } from '../page/page';
import type { Reading } from './field-place';
import { readCanonical } from '../address/read-canonical';
import { readImages } from './read-images';

/**
 * Reads what the page says of itself, and changes nothing in it; the selection is read elsewhere.
 * @param url address of the tab.
 * @param today `yyyy-mm-dd`; the last day that is believed.
 */
export const readFacts = (document: Document, url: string, today?: string): PageFacts => readFactsOf(openPage(document, url, today));

/** The same of a page that is open already: what was found of it is not looked for again. */
export function readFactsOf(page: Page): PageFacts {
  const { url } = page;
  const readings = (Object.keys(FIELDS) as ClipField[]).map((field) => [field, readField(page, field)] as const);
  const canonicalUrl = readCanonical(page);
  return {
    ...(Object.fromEntries(readings.map(([field, reading]) => [field, reading.value])) as ClipFields),
    url,
    // An AMP page names its article, and `/amp` in an address may also be what the article is about, so the page is believed.
    // A page whose own address is too long is named by it as well.
    cleanUrl: canonicalUrl && (asksForAmp(url) || page.cut.has('address-cut')) ? canonicalUrl : cleanUrl(url),
    canonicalUrl,
    images: readImages(page),
    selection: null,
    provenance: Object.fromEntries(readings.flatMap(([field, { provenance }]) => (provenance ? [[field, provenance]] : []))),
  };
}

function readField(page: Page, field: ClipField): { value: string; provenance: Provenance | null } {
  const { places, choose = first, fit = asItIs, longest, ofSite = false } = FIELDS[field];
  const found = places.flatMap(({ source, read, certainty }, rank) =>
    [read(page) ?? []]
      .flat()
      .slice(0, LIMITS.readings)
      .flatMap((raw): Reading[] => {
        const said = raw.slice(0, LIMITS.said);
        const line = singleLineAsRead(source === 'page' ? said : withoutMarkup(said), Infinity);
        const value = fit(singleLineAsRead(line, longest), page);
        return value ? [{ value, source, rank, certainty, cut: line.length > longest && countCharacters(line) > longest }] : [];
      }),
  );
  const trusted = page.stale && !ofSite ? found.filter(({ source }) => isOfWhatIsShown(source, page)) : found;
  const best = choose(trusted, page);
  if (field === 'title' && best?.cut) page.cut.add('title-cut');
  if (!best && found.length === 0) return { value: '', provenance: null };
  const others = new Map(found.toReversed().map(({ value, source }) => [value, { value, source }]));
  others.delete(best?.value ?? '');
  return {
    value: best?.value ?? '',
    provenance: { source: best?.source ?? 'page', others: [...others.values()].toReversed().slice(0, LIMITS.others) },
  };
}

/** What another reader of the page says of a field, held to the field's own rules; empty where it is nothing of the kind. */
export function fitReading(page: Page, field: ClipField, said: string): string {
  const { choose = first, fit = asItIs, longest } = FIELDS[field];
  const value = fit(singleLineAsRead(said.slice(0, LIMITS.said), longest), page);
  return (value && choose([{ value, source: 'readability', rank: 0 }], page)?.value) || '';
}

/** A stale head says nothing of it, but for structured data that came with the article. */
const isOfWhatIsShown = (source: Source, { structured }: Page): boolean =>
  source === 'page' || source === 'url' || (source === 'json-ld' && structured.isAboutThis);

const asItIs = (value: string): string => value;

const first = (readings: Reading[]): Reading | null => readings[0] ?? null;

/** Metadata that was escaped twice, or that carries the markup of the text it was copied from. */
const withoutMarkup = (raw: string): string =>
  decodeEntities(raw).replace(/<\/?(?:em|i|b|strong|span|su[bp]|br|p|a|wbr|q|cite|mark|small|font|u)(?:\s[^<>]*)?\/?>/gi, '');
