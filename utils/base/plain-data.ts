// Plain data, as JSON holds it.

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same text for the same data, whatever the order of its keys. */
export const writtenOut = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1))) : inner,
  ) ?? '';

/** A site may call a field `constructor`. */
export const ownValue = <Value>(of: Readonly<Record<string, Value>> | null | undefined, name: string): Value | undefined =>
  of && Object.hasOwn(of, name) ? of[name] : undefined;

/** With that value under the name; undefined: without the name. */
export function withValue<Value>(of: Readonly<Record<string, Value>>, name: string, value: Value | undefined): Record<string, Value> {
  const { [name]: _, ...others } = of;
  return value === undefined ? others : { ...others, [name]: value };
}
