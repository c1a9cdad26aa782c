// The `#tags` that people write into their text, as Obsidian, Logseq and others read them.

/** What stands in code is none. */
const CODE = /`[^`\n]*`/g;
const TAG = /(?:^|\s|(?<!\])\()#([\p{L}\p{N}\p{M}_/-]{1,100})(?![\p{L}\p{N}#])/gu;
const ENDS = new Set(['/', '-']);
/** Numbers of issues and colours are none; nor is the goal of a link, `[text](#part)`. */
const NO_TAG = /^(?:[\d_/-]+|(?:[\da-f]{3}){1,2}|[\da-f]{8})$/i;

/** Each once; `text` is what stands behind the front matter. */
export function inlineTags(text: string): string[] {
  const tags = new Set<string>();
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = /^[ \t>]{0,12}(```|~~~)/.exec(line)?.[1] ?? '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    else if (fence === '' && line.includes('#'))
      for (const [, tag = ''] of line.replace(CODE, '').matchAll(TAG)) if (!NO_TAG.test(tag)) tags.add(withoutEnd(tag));
  }
  tags.delete('');
  return [...tags];
}

function withoutEnd(tag: string): string {
  let end = tag.length;
  while (ENDS.has(tag[end - 1] ?? '')) end -= 1;
  return tag.slice(0, end);
}
