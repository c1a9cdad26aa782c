// A sentence that is handed over as data: its words stand in public/_locales.

/** Its name there, and what fills its gaps. Numbers are written as the reader's language has them. */
export type Message = readonly [name: string, ...parts: (string | number | Message)[]];
