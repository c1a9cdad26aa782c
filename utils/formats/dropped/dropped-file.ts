// A file of what was dropped, which is read when it is wanted.

export interface DroppedFile {
  /** With the name of the folder that was dropped; the name alone of a file that was chosen by itself. */
  path: string;
  text(): Promise<string>;
}
