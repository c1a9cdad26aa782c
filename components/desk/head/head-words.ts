// What the head of the desk says: where the article comes from, and where else the desk can be.
import { number, say } from '../../shared/words/say';

export const headWords = {
  product: say('product'),
  minutes: (minutes: number) => say('minutes', number(minutes)),
  more: say('more'),
  openIn: { panel: say('openInPanel'), tab: say('openInTab') },
  site: say('site'),
  siteKeys: (name: string) => say('siteKeys', name),
} as const;
