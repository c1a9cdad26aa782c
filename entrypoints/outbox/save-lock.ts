// One alone saves a draft at a time: the desk that it is on or, once that is closed, the background.

const nameOf = (key: string) => `save ${key}`;

/** A lock is given back by the browser when its page is closed, however that happened. */
export const aloneSaving = <Result>(key: string, save: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(nameOf(key), save) as Promise<Result>;
