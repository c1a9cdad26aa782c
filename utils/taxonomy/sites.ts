// The sites that Gleaner knows. Medigy is built in, with a starting vocabulary.
import { Site } from '@/utils/core/site';
import medigy from './medigy.json';

export const SITES: Site[] = [Site.parse(medigy)];
