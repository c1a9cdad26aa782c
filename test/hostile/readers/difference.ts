/** Where a value that was read is another than the one that was meant. */

type Json = unknown;
const isMap = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths such as `.link.href` and `.tags[1]`; `+` before a key that nobody meant. */
export function differences(meant: Json, read: Json, path = ''): string[] {
  if (Array.isArray(meant)) {
    if (!Array.isArray(read) || read.length !== meant.length) return [path];
    return meant.flatMap((one, index) => differences(one, read[index], `${path}[${index}]`));
  }
  if (isMap(meant)) {
    if (!isMap(read)) return [path];
    const more = Object.keys(read)
      .filter((key) => !Object.hasOwn(meant, key))
      .map((key) => `${path}.+${key}`);
    return [...more, ...Object.entries(meant).flatMap(([key, value]) => differences(value, read[key], `${path}.${key}`))];
  }
  return Object.is(meant, read) ? [] : [path];
}
