// A site with one of its own formats changed; what names it follows.
import { freeName } from '@/utils/base/free-name';
import type { ContentType, Site } from '../site';

export const setFormat = (site: Site, name: string, source: string): Site => ({
  ...site,
  formats: { ...site.formats, [name]: source },
});

/** At the place that it has in the list. */
export function renameFormat(site: Site, name: string, to: string): Site {
  const renamed = (other: string) => (other === name ? to : other);
  return {
    ...site,
    format: renamed(site.format),
    formats: Object.fromEntries(Object.entries(site.formats ?? {}).map(([other, source]) => [renamed(other), source])),
    contentTypes: site.contentTypes.map((type) => (type.format === name ? { ...type, format: to } : type)),
  };
}

export function removeFormat({ formats = {}, ...site }: Site, name: string): Site {
  const rest = Object.entries(formats).filter(([other]) => other !== name);
  return rest.length > 0 ? { ...site, formats: Object.fromEntries(rest) } : site;
}

/** Null: as the site's. */
export const chooseFormat = (site: Site, contentType: string, name: string | null): Site => ({
  ...site,
  contentTypes: site.contentTypes.map((type) => {
    if (type.slug !== contentType) return type;
    const { format: _, ...rest } = type;
    return name === null ? rest : { ...rest, format: name };
  }),
});

export interface FormatUse {
  /** It is the site's. */
  site: boolean;
  /** Names of content types that have it as their own. */
  contentTypes: string[];
}

export function formatUse({ format, contentTypes }: Site, name: string): FormatUse {
  const own = contentTypes.filter((type) => type.format === name).map((type: ContentType) => type.name);
  return { site: format === name, contentTypes: own };
}

export const isUsed = ({ site, contentTypes }: FormatUse): boolean => site || contentTypes.length > 0;

/** The name, with a number where one of `taken` has it. */
export const freeFormatName = (name: string, taken: readonly string[]): string =>
  freeName(
    name,
    (free) => taken.includes(free),
    (of, number) => `${of}-${number}`,
  );
