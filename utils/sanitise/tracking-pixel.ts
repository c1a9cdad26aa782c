// Images that count readers rather than show anything.

/** `1`, `1px`, `0.5`. */
const isDot = (length: string | null | undefined): boolean =>
  /^[\d.]+(?:\s*px)?(?:\s*!important)?$/i.test(length?.trim() ?? '') && Number.parseFloat(length ?? '') <= 1;

const [WIDTH, HEIGHT] = [/(?:^|;)\s*width\s*:([^;]*)/i, /(?:^|;)\s*height\s*:([^;]*)/i];

/** An image of one pixel, by its attributes or by its style. */
export function isTrackingPixel(image: Element): boolean {
  const style = image.getAttribute('style') ?? '';
  const [width, height] = [WIDTH, HEIGHT].map((side) => side.exec(style)?.[1]);
  return isDot(image.getAttribute('width')) || isDot(image.getAttribute('height')) || (isDot(width) && isDot(height));
}

/** A word in an address that counters are called by. */
const COUNTERS = [
  ...['pixel', 'count', 'counter', 'track', 'tracker', 'tracking', 'tr', 'beacon', 'stat', 'stats', 'analytics', 'impression'],
  ...['impressions', 'collect', 'piwik', 'matomo', 'scorecardresearch', 'quantserve', 'doubleclick'],
];
const COUNTER = new RegExp(`(?:^|[/._-])(?:${COUNTERS.join('|')})(?:[/._?-]|$)`, 'i');

/** Whether an address, where no size is said, looks like that of a counter. */
export const isCounterAddress = (address: string): boolean => COUNTER.test(address.replace(/^(?:https?:)?\/\//i, '').replace(/\?.*/s, '?'));
