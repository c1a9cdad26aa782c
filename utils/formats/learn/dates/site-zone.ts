// The time zone of a site, from the offsets that its dates are written with.
import { momentOf } from '../../dates/moment';

/** One of each kind of clock, the one with most people first. */
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'Europe/London',
  'America/Chicago',
  'Asia/Tokyo',
  'America/Sao_Paulo',
  'Europe/Moscow',
  'Europe/Athens',
  'Australia/Sydney',
  'America/Denver',
  'Asia/Bangkok',
  'Asia/Dubai',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Pacific/Auckland',
  'America/Bogota',
  'America/Phoenix',
  'Asia/Tehran',
  'Asia/Jerusalem',
  'Africa/Nairobi',
  'Australia/Brisbane',
  'Australia/Adelaide',
  'Australia/Perth',
  'Asia/Karachi',
  'Asia/Dhaka',
  'Asia/Kathmandu',
  'America/Halifax',
  'America/St_Johns',
  'America/Caracas',
  'America/Mexico_City',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Atlantic/Azores',
];

const OFFSET = /([-+])(\d{2}):?(\d{2})$/;

/** Minutes before UTC that a moment of ISO 8601 is written with; null where it does not say. */
function offsetOf(iso: string): number | null {
  if (iso.includes('T') && iso.endsWith('Z')) return 0;
  const match = iso.includes('T') ? OFFSET.exec(iso.slice(11)) : null;
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** UTC where no offset is written, or where no zone has all of them. `moments`: ISO 8601. */
export function siteZone(moments: readonly string[]): string {
  const written = moments.flatMap((iso) => {
    const offset = offsetOf(iso);
    return offset === null ? [] : [{ iso, offset }];
  });
  if (written.every(({ offset }) => offset === 0)) return 'UTC';
  const fits = (zone: string) => written.every(({ iso, offset }) => momentOf(iso, zone)?.offset === offset);
  const zone = ZONES.find(fits);
  if (zone) return zone;
  const hours = written[0]!.offset / 60;
  const fixed = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return Number.isInteger(hours) && Math.abs(hours) <= 12 && fits(fixed) ? fixed : mostFitting(written);
}

/** Where some are off, the zone that most agree with. */
function mostFitting(written: readonly { iso: string; offset: number }[]): string {
  let [best, most] = ['UTC', written.filter(({ offset }) => offset === 0).length];
  for (const zone of ZONES) {
    const count = written.filter(({ iso, offset }) => momentOf(iso, zone)?.offset === offset).length;
    if (count > most) [best, most] = [zone, count];
  }
  return most * 2 > written.length ? best : 'UTC';
}
