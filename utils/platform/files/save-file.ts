// A file that a page of the extension makes, saved where the browser saves downloads.

/** Milliseconds. The browser reads the file after the click; no event says when it has. */
const READ_BY = 60_000;

export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
}
