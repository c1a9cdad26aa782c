// Takes an image that is dropped on an element, or pasted anywhere at the desk.
import { type DragEvent, useEffect, useState } from 'react';

/** Text that is dragged from one field to another is none of ours. */
const holdsFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false;

const imageIn = (files: FileList | undefined) => [...(files ?? [])].find(({ type }) => type.startsWith('image/'));

export function useImageDrop(take: (file: Blob) => void) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const image = imageIn(event.clipboardData?.files);
      // An office program puts a picture beside the text it copies; in a field the text is meant.
      const inField = event.target instanceof Element && event.target.matches('input, textarea');
      if (!image || (inField && event.clipboardData?.types.includes('text/plain'))) return;
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
