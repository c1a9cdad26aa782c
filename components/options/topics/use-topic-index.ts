// The topics of a site made ready to be searched: a long list in between, so that the page answers meanwhile.
import { useEffect, useMemo, useState } from 'react';
import type { Topic } from '@/utils/core/site';
import { indexing, indexTopics, type TopicIndex } from '@/utils/taxonomy/topic-index';

/** Topics that are made ready at once, in a frame or two. */
const AT_ONCE = 10_000;
/** Of a longer list: what is shown until it is ready. */
const FIRST = 1_000;
/** Milliseconds of work at a stretch: half a frame. */
const SLICE = 8;

/** The index before where the new one is not ready yet. */
export function useTopicIndex(topics: readonly Topic[]): TopicIndex {
  const short = useMemo(() => (topics.length <= AT_ONCE ? indexTopics(topics) : null), [topics]);
  const [long, setLong] = useState<TopicIndex | null>(null);
  const first = useMemo(() => (short || long ? null : indexTopics(topics.slice(0, FIRST))), [short, long, topics]);

  useEffect(() => {
    if (short) return undefined;
    const steps = indexing(topics);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        const { done, value } = steps.next();
        if (done) return setLong(value);
      }
      timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [topics, short]);

  return short ?? long ?? first ?? indexTopics([]);
}
