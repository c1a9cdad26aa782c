// Whose community's file it is, by its folders.

/** Whether a file's folders name this community, or none of the site's. */
export function isOfCommunity(path: string, community: string, communities: readonly { slug: string }[]): boolean {
  const folders = new Set(path.split('/').slice(0, -1));
  return community === '' || folders.has(community) || !communities.some(({ slug }) => folders.has(slug));
}
