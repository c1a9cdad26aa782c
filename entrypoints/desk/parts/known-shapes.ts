// What was found in the formats of sites, kept by their texts: so that the desk has its fields before a format is compiled.
import type { FormatShape } from '@/utils/core/asks/format-shape';
import type { Site } from '@/utils/core/site';
import { formatNameOf, ownFormat } from '@/utils/core/formats/site-format';

interface Known {
  of: string;
  shape: FormatShape;
}

const nameOf = ({ slug }: Site, contentType: string): string => `format of ${slug} ${contentType}`;

/** The format's text, or the name of one of ours with the version of the build that it came with. */
function sourceKey(site: Site, contentType: string, version: string): string {
  const name = formatNameOf(site, contentType);
  return ownFormat(site, name) ?? `${name} ${version}`;
}

/** Null where it was not looked into, or is another one by now. */
export function knownShape(site: Site, contentType: string, version: string): FormatShape | null {
  const kept = localStorage.getItem(nameOf(site, contentType));
  const known = kept === null ? null : (JSON.parse(kept) as Known);
  return known?.of === sourceKey(site, contentType, version) ? known.shape : null;
}

export function keepShape(site: Site, contentType: string, version: string, shape: FormatShape): void {
  localStorage.setItem(nameOf(site, contentType), JSON.stringify({ of: sourceKey(site, contentType, version), shape } satisfies Known));
}
