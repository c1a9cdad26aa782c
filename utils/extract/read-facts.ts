// Document → PageFacts: everything but the body, quickly, so that the desk can fill while the body is being found.
import type { ClipField, ClipFields, PageFacts, Provenance } from '@/utils/core/clip';
import { singleLine } from '@/utils/core/text';
import { cleanUrl } from './clean-url';
import { PLACES, type Place } from './metadata-places';
import { openPage, type Page, resolve } from './page';
import { readImages } from './read-images';

/** Most code points of a field; past it a page is not naming but telling. */
const LONGEST: Partial<Record<ClipField, number>> = { description: 500, lang: 35, publishedTime: 80 };

/** Reads what the page says of itself. `url` is the tab's address. The document is not changed; the selection is read apart. */
export function readFacts(document: Document, url: string): PageFacts {
  const page = openPage(document, url);
  const readings = (Object.keys(PLACES) as ClipField[]).map((field) => [field, readField(page, field, PLACES[field])] as const);
  const fields = Object.fromEntries(readings.map(([field, reading]) => [field, reading?.value ?? ''])) as ClipFields;
  const provenance = Object.fromEntries(readings.flatMap(([field, reading]) => (reading ? [[field, reading.provenance]] : [])));
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return {
    ...fields,
    url,
    cleanUrl: cleanUrl(url),
    canonicalUrl: canonical ? resolve(canonical, page.base) : null,
    images: readImages(page),
    selectionHtml: null,
    provenance,
  };
}

function readField(page: Page, field: ClipField, places: Place[]): { value: string; provenance: Provenance } | null {
  const found = places.flatMap(({ source, read }) => {
    const value = singleLine(read(page) ?? '', LONGEST[field]);
    return value ? [{ value: field === 'publishedTime' ? isoDate(value) : value, source }] : [];
  });
  const [best, ...rest] = found;
  if (!best) return null;
  const others = rest.filter(({ value }, index) =>
    value !== best.value && rest.findIndex((other) => other.value === value) === index,
  );
  return { value: best.value, provenance: { source: best.source, others } };
}

/** Full timestamps in UTC; a bare date, or what cannot be read as a date, stays as it is. */
function isoDate(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)) || !/\d{4}/.test(text)) return text;
  return new Date(text).toISOString();
}
