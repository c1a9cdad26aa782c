// What was learnt from files, once its views are loaded.
import { lazy, Suspense } from 'react';
import type { LearnPartProps } from './LearnPart';

/** Seen once in the life of a site. */
const LearnPart = lazy(async () => ({ default: (await import('./LearnPart')).LearnPart }));

export const LearnLater = (props: LearnPartProps) => (
  <Suspense fallback={null}>
    <LearnPart {...props} />
  </Suspense>
);
