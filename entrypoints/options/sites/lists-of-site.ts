// What a site calls its lists, for the screens that ask which of them something goes to: those it has, and those its formats ask for.
import type { SiteLists } from '@/components/options/sites/offers';
import { type AskField, TOPICS } from '@/utils/core/asks/asked';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';

export async function listsOf(site: Site): Promise<SiteLists> {
  const { vocabularies = [], labels } = site;
  const had = vocabularies.map(({ name, label }) => ({ name, label: label ?? name }));
  const known = new Set([TOPICS, ...had.map(({ name }) => name)]);
  const asked = new Map((await asksOf(site)).flatMap(termsAsked).filter(([name]) => !known.has(name)));
  return { ...labels, vocabularies: [...had, ...Array.from(asked, ([name, label]) => ({ name, label }))] };
}

/** What a curator fills, in each of the site's formats. One that is broken asks for nothing; that it is, is told where it is written. */
async function asksOf(site: Site): Promise<AskField[]> {
  const { loadFormat, sourceFor } = await import('@/utils/formats');
  const types = site.contentTypes.length > 0 ? site.contentTypes.map(({ slug }) => slug) : [undefined];
  const asks = await Promise.all(
    types.map(async (type) => {
      try {
        return (await loadFormat(sourceFor(site, type))).asks;
      } catch (error) {
        if (error instanceof ProblemError) return [];
        throw error;
      }
    }),
  );
  return asks.flat();
}

const termsAsked = ({ vocabulary, label, fields }: AskField): [name: string, label: string][] => [
  ...(vocabulary === null ? [] : [[vocabulary, label] as [string, string]]),
  ...fields.flatMap(termsAsked),
];
