// A name that nothing in a list has: with a number where it is taken.

export function freeOf(taken: readonly string[], name: string, numbered: (name: string, number: number) => string): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = numbered(name, number);
  return free;
}
