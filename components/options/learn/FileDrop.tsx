// A place to drop files or a folder on, with buttons for who would rather choose them.
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { FileButton } from '../shared/FileButton';
import { type ChosenFile, chosenFile } from './chosen-file';
import { droppedFiles } from './dropped-files';
import { learnWords as words } from './learn-words';

export interface FileDropProps {
  onFiles(files: ChosenFile[]): void;
  /** What is to be dropped. */
  children: ReactNode;
}

const holdsFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

export function FileDrop({ onFiles, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // A file that is dropped beside the box would replace the page by the file.
    const stay = (event: globalThis.DragEvent) => {
      if (holdsFiles(event.dataTransfer)) event.preventDefault();
    };
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', stay);
    return () => {
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', stay);
    };
  }, []);
  const choose = (files: File[]) => onFiles(files.map(chosenFile));
  return (
    // Who does not drag has the buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={({ dataTransfer }: DragEvent) => setOver(holdsFiles(dataTransfer))}
      onDragLeave={({ currentTarget, relatedTarget }: DragEvent) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={({ dataTransfer }: DragEvent) => {
        setOver(false);
        void droppedFiles(dataTransfer).then((files) => files.length > 0 && onFiles(files));
      }}
    >
      {children}
      <div className="buttons">
        <FileButton name={words.chooseFolder} choose="directory" onChoose={choose} />
        <FileButton name={words.chooseFiles} choose="files" onChoose={choose} />
      </div>
    </div>
  );
}
