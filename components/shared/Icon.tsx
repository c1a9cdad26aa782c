// The few signs of the interface, drawn on a grid of 16 × 16 with one stroke.

const PATHS = {
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  right: 'M6.5 4.5L10 8l-3.5 3.5',
  check: 'M3.5 8.5l3 3 6-7',
  image: 'M2.5 3.5h11v9h-11zM2.5 10.5l3-3 3 3 2-2 3 3M10.5 6h.01',
  warning: 'M8 2.5l6 11H2zM8 6.8v3M8 11.7h.01',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  tab: 'M9.5 2.5h4v4M13.5 2.5L8.5 7.5M6.5 3.5h-4v10h10v-4',
  upload: 'M8 10.5v-7M5 6.5l3-3 3 3M2.5 10v3h11v-3',
  plus: 'M8 3.5v9M3.5 8h9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
