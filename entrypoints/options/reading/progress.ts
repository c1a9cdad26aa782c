// How much of a file is read, as the worker tells it unasked.
export interface Progress {
  kind: 'progress';
  done: number;
  of: number;
}
