// A file that was chosen or dropped, with its place in the folder that it came in.

export interface ChosenFile {
  /** With the name of that folder; its own name where it came by itself. */
  path: string;
  file: File;
}

export const chosenFile = (file: File): ChosenFile => ({ path: file.webkitRelativePath || file.name, file });
