// A link blog that nobody has: files made up in the image of those that sites publish.
import type { Sample } from '@/utils/core/learnt/learnt';

const DAYS = ['2025-01-04', '2025-02-11', '2025-03-08', '2025-04-19', '2025-06-02', '2025-07-27'];
const TITLES = ['On pruning roses', 'What bees see', 'Compost: a short history', 'The oldest orchard', 'Seeds that wait', 'Rain gardens'];
const TAGS = [['roses'], ['bees', 'colour'], ['soil'], ['trees', 'history'], ['seeds'], ['water', 'design']];

const slug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The newest last. */
export const linkBlog = (count = DAYS.length): Sample[] =>
  DAYS.slice(0, count).map((day, index) => ({
    path: `_links/${day}-${slug(TITLES[index]!)}.md`,
    text: `---
layout: link
title: "${TITLES[index]!}"
link: https://garden${index}.example/${slug(TITLES[index]!)}
date: ${day} 09:1${index}:00 +0000
permalink: /links/${slug(TITLES[index]!)}/
tags:
  - ${TAGS[index]!.join('\n  - ')}
via:
---

A few words about it, number ${index}.
`,
  }));
