// A reading of a date → ISO 8601, in the language of its page.
import type { Page } from '../page/page';
import { readDate } from './read-date';

export const fitDate = (value: string, page: Page): string | null => readDate(value, languageOf(page), page.today);

const languageOf = ({ document, metas }: Page): string =>
  document.documentElement?.getAttribute('lang') || metas.get('og:locale')?.[0]?.replace('_', '-') || '';
