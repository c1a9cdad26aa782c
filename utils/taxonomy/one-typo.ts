// Whether a word is another one, or the beginning of it, but for one typo.

/** Shortest word that is taken for mistyped: below it, one letter makes too many other words. */
export const SHORTEST_MISTYPED = 4;

/**
 * `whole`: the word with one letter too many, too few, another, or two swapped is the other; `start`: the beginning of it; null: neither.
 * Words that begin alike without a typo are not asked for.
 */
export function oneTypo(typed: string, word: string): 'whole' | 'start' | null {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  if (same === typed.length) return null;
  // After the first difference all must be alike again, at one of four shifts.
  const tries: [string, number][] = [
    [typed.slice(same + 1), same + 1],
    [typed.slice(same + 1), same],
    [typed.slice(same), same + 1],
  ];
  if (same + 1 < typed.length && typed[same] === word[same + 1] && typed[same + 1] === word[same])
    tries.push([typed.slice(same + 2), same + 2]);
  let found: 'start' | null = null;
  for (const [rest, at] of tries) {
    if (at > word.length || !word.startsWith(rest, at)) continue;
    if (at + rest.length === word.length) return 'whole';
    found = 'start';
  }
  return found;
}
