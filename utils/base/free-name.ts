// A name that nothing else has.

/** The name itself, else with the first number from 2 on that makes it free. */
export function freeName(
  name: string,
  isTaken: (name: string) => boolean,
  numbered: (name: string, number: number) => string = (of, number) => `${of} ${number}`,
): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = numbered(name, number);
  return free;
}
