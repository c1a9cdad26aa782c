/** Takes `Control+Shift+a` apart. With Shift a letter is the capital that a keyboard would type. */
export function parseKey(combination: string): { key: string; modifiers: string[] } {
  // The plus sign itself is a key too, as in `Control++`.
  const modifiers = combination.split(/(?<=.)\+/);
  const key = modifiers.pop();
  if (!key) throw new Error(`No key in ${JSON.stringify(combination)}`);
  const capital = modifiers.includes('Shift') && key.length === 1;
  return { key: capital ? key.toUpperCase() : key, modifiers };
}
