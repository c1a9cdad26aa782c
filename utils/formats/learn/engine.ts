// All parts of the language, there at once: files of every kind are learnt from together.
import { markdownWriter } from '../body/markdown-writer';
import { toMarkdown } from '../body/to-markdown';
import { toml } from '../head/toml/toml-kind';
import { shownCompiler } from '../language/shown-compiler';
import { tomlKind } from '../language/toml-kind';
import { compileShown } from '../shown/shown';

export function useAllParts(): void {
  tomlKind.use(toml);
  shownCompiler.use(compileShown);
  markdownWriter.use(toMarkdown);
}
