// Loads what only some formats use: what writes a file as it is shown, TOML, and the writer of Markdown.
import { markdownWriter } from './body/markdown-writer';
import { isPyyaml } from './language/compile';
import { shownCompiler } from './language/shown-compiler';
import { tomlKind } from './language/toml-kind';

/** Whatever is done with a format comes after this; nothing is waited for where all is there. `source`: its text. */
export async function loadPartsOf(source: string): Promise<void> {
  await Promise.all([
    !shownCompiler.isLoaded() && !isPyyaml(source) && import('./shown/shown').then(({ compileShown }) => shownCompiler.use(compileShown)),
    !tomlKind.isLoaded() && /^\+\+\+|\.toml\b/m.test(source) && import('./head/toml/toml-kind').then(({ toml }) => tomlKind.use(toml)),
    !markdownWriter.isLoaded() &&
      source.includes('markdown') &&
      import('./body/to-markdown').then(({ toMarkdown }) => markdownWriter.use(toMarkdown)),
  ]);
}
