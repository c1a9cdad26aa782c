// Takes an image that is dropped on an element, or pasted anywhere at the desk.
import { type DragEvent, useEffect, useState } from 'react';

/** Text that is dragged from one field to another is none of ours. */
const holdsFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false;

const imageIn = (files: FileList | undefined) => [...(files ?? [])].find(({ type }) => type.startsWith('image/'));

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea');

/** An office program puts a picture beside the text that it copies; a file manager puts the name of a file beside it. */
function holdsText(data: DataTransfer | null, fileName: string): boolean {
  const text = data?.types.includes('text/plain') ? data.getData('text/plain').trim() : '';
  return text !== '' && !text.endsWith(fileName);
}

export function useImageDrop(take: (file: Blob) => void) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const image = imageIn(event.clipboardData?.files);
      if (!image || (isTextField(event.target) && holdsText(event.clipboardData, image.name))) return;
      event.preventDefault();
      take(image);
    };
    // A file dropped beside the box would replace the desk by the file.
    const stay = (event: globalThis.DragEvent) => {
      if (holdsFiles(event.dataTransfer)) event.preventDefault();
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', stay);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', stay);
    };
  }, [take]);

  return {
    over,
    target: {
      onDragOver: ({ dataTransfer }: DragEvent) => setOver(holdsFiles(dataTransfer)),
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      },
      onDrop: ({ dataTransfer }: DragEvent) => {
        setOver(false);
        const image = imageIn(dataTransfer.files) ?? dataTransfer.files[0];
        if (image) take(image);
      },
    },
  };
}
