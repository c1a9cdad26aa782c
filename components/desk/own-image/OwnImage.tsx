// One thing to do: give an article an image from a file, dropped or pasted.
import { useRef } from 'react';
import type { Problem } from '@/utils/core/problem';
import { describe } from '../../shared/words/problem-words';
import { imageWords } from '../source/image-words';
import { useImageDrop } from '../source/use-image-drop';

export interface OwnImageProps {
  /** Of the article. */
  title: string;
  /** Why the last file was not taken. */
  problem: Problem | null;
  onTake(file: Blob): void;
}

export function OwnImage({ title, problem, onTake }: OwnImageProps) {
  const input = useRef<HTMLInputElement>(null);
  const { over, target } = useImageDrop(onTake);
  const told = problem && describe(problem);
  return (
    <main className="own-image">
      <h1>{imageWords.ownImage}</h1>
      <p className="quiet" dir="auto">
        {title}
      </p>
      <div className={over ? 'own-image-place own-image-over' : 'own-image-place'} {...target}>
        {/* There is nothing else to do here. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <button type="button" className="main-action" autoFocus onClick={() => input.current?.click()}>
          {imageWords.imageChoose}
        </button>
        <p className="quiet">{over ? imageWords.imageDrop : imageWords.imageHow}</p>
        <input
          ref={input}
          type="file"
          accept="image/*"
          aria-label={imageWords.ownImage}
          hidden
          onChange={({ target: { files } }) => files?.[0] && onTake(files[0])}
        />
      </div>
      <output>
        {told && (
          <>
            <strong>{told.message}</strong> {told.hint}
          </>
        )}
      </output>
    </main>
  );
}
