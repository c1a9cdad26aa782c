// Clips that were stored or exported before a body was kept as paragraphs.

/**
 * What it holds as one string of HTML becomes one paragraph that is still to be split: that needs a DOM, and not everybody who reads a
 * draft has one.
 */
export function clipOfBefore(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const { bodyHtml, selectionHtml, ...clip } = record as Record<string, unknown>;
  if (bodyHtml === undefined && selectionHtml === undefined) return record;
  return {
    ...clip,
    selection: selectionHtml === null ? null : inOnePiece(selectionHtml),
    ...(bodyHtml !== undefined && { body: inOnePiece(bodyHtml) }),
  };
}

const inOnePiece = (html: unknown) => (html === '' ? [] : [{ html, text: '', prose: false, unsplit: true }]);
