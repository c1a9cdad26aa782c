// Whether what stands in a file is something that its field takes.
import type { AskField } from '@/utils/core/asks/asked';

/** Names that hold an address of the web. */
const ADDRESSES: readonly string[] = ['cleanUrl', 'url'];

/** The names whose values are none, with the value. A date is looked at where it is read. */
export function unfitValues(found: ReadonlyMap<string, unknown>, asks: readonly AskField[]): { name: string; value: string }[] {
  const unfit = (name: string, isFit: (text: string) => boolean) => {
    const value = found.get(name) ?? null;
    const texts = value === null ? [] : [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
    return texts.filter((text) => !isFit(text)).map((text) => ({ name, value: text }));
  };
  return [...ADDRESSES.flatMap((name) => unfit(name, isWebAddress)), ...asks.flatMap((ask) => unfit(ask.name, (text) => isFit(text, ask)))];
}

function isFit(text: string, { kind, options, from, to }: AskField): boolean {
  switch (kind) {
    case 'number': {
      const number = text.trim() === '' ? Number.NaN : Number(text);
      return Number.isFinite(number) && number >= (from ?? -Infinity) && number <= (to ?? Infinity);
    }
    case 'yes-no':
      return text === 'true' || text === 'false';
    case 'one-of':
      return options.includes(text);
    case 'address':
      return isWebAddress(text);
    default:
      return true;
  }
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
