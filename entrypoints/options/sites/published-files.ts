// Which files of a folder may be articles or data that the site has published.
import { type ChosenFile, chosenFile } from '@/components/options/learn/chosen-file';
import { isForPrograms } from '@/utils/formats/dropped/program-files';

const WANTED = /\.(?:md|mdx|mdoc|markdown|mkd|qmd|rmd|x?html?|ya?ml|toml|json|njk|liquid|rst|rest|adoc|asciidoc|org)$/i;

/** Files that are read at most; a site with more chooses a folder of it. */
export const MOST_FILES = 100_000;

/** Each with its path in the folder that was chosen. */
export const publishedFiles = (chosen: readonly File[]): ChosenFile[] =>
  chosen.map(chosenFile).filter(({ path }) => WANTED.test(path) && !isForPrograms(path));
