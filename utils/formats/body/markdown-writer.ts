// The writer of Markdown, once it is loaded: the word `markdown` asks for it here.
import { latePart } from '../language/late-part';

export const markdownWriter = latePart<(html: string) => string>('markdownWriter');
