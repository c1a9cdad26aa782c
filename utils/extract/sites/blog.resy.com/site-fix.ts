// Resy's guides to restaurants.
import type { SiteFix } from '../site-fix';

export const resy: SiteFix = {
  hosts: ['blog.resy.com'],
  why: 'A guide is a map and a hundred cards, each an article with a booking form: both readers take them for a list of other articles.',
  read: ['.page1-lead', '.venue1-main'],
  drop: ['.map1', '.venue1-map', '.venue1-actions'],
};
