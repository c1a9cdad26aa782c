// Loads what only some formats use: what writes a file as it is shown, TOML, and the writer of Markdown.
import { hasMarkdown, useMarkdown } from './body/markdown-writer';
import { isPyyaml } from './language/compile';
import { hasShown, useShown } from './language/shown-compiler';
import { hasToml, useToml } from './language/toml-kind';

/** Whatever is done with a format comes after this; nothing is waited for where all is there. `source`: its text. */
export async function loadPartsOf(source: string): Promise<void> {
  await Promise.all([
    !hasShown() && !isPyyaml(source) && import('./shown/shown').then(({ compileShown }) => useShown(compileShown)),
    !hasToml() && /^\+\+\+|\.toml\b/m.test(source) && import('./head/toml/toml-kind').then(({ toml }) => useToml(toml)),
    !hasMarkdown() && source.includes('markdown') && import('./body/to-markdown').then(({ toMarkdown }) => useMarkdown(toMarkdown)),
  ]);
}
