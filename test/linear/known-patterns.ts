// Patterns that the checker does not call linear, each with why no text can keep it busy. A new one belongs here only if its input is cut before.

interface OurPatterns {
  file: string;
  /** How each begins. */
  begins: readonly string[];
  why: string;
}

export const OURS: readonly OurPatterns[] = [
  {
    file: 'utils/extract/body/lead-rules.ts',
    begins: ['^((?:', '^(?:(?:', '[|.,(/]\\s*(photo', '(\\(|\\b)(?:'],
    why: 'a rule is asked only of a line of at most 500 characters (`longest`, `never`)',
  },
  {
    file: 'utils/extract/facts/person-names.ts',
    begins: [
      '(?:(?<!\\s)\\s+)?[,;/&',
      '\\b(?:',
      '(?<![\\w',
      '\\s+(?:at|on|for',
      '^(?:(?:die|la|the)',
      '(?:^|[\\s|·•,;(–—-])(?:',
      '(?:^|[\\s|·•,，;；])(?:',
      '(?<=\\p{L}),\\s+(?:',
      '[\\s,.(–—|-]*(?:(?<!',
      '\\s*\\(.*?\\)',
      '^[\\s"\'“”„:(–—',
    ],
    why: 'a byline is cut to 300 characters (LIMITS.byline) and a line beside the heading to 800 (page-text, near-heading) before names are looked for',
  },
  {
    file: 'utils/extract/facts/signatures.ts',
    begins: [
      '(?:[|•·,:–—-]\\s*',
      '^(?:[\\d./-]{8,10}',
      '^(\\p{Lu}[\\p{L}',
      // Those of person-names, which it loads.
      '(?:(?<!\\s)\\s+)?[,;/&',
      '(?<![\\w',
      '^(?:(?:die|la|the)',
      '(?:^|[\\s|·•,;(–—-])(?:',
      '(?:^|[\\s|·•,，;；])(?:',
      '(?<=\\p{L}),\\s+(?:',
      '[\\s,.(–—|-]*(?:(?<!',
    ],
    why: 'a line beside the heading is cut to 800 characters (page-text, near-heading)',
  },
  {
    file: 'utils/extract/facts/author-lines.ts',
    begins: [
      '\\s+[|·•–—-]',
      // Those of person-names and signatures, which it loads.
      '(?:(?<!\\s)\\s+)?[,;/&',
      '(?<![\\w',
      '^(?:(?:die|la|the)',
      '(?:^|[\\s|·•,;(–—-])(?:',
      '(?:^|[\\s|·•,，;；])(?:',
      '(?<=\\p{L}),\\s+(?:',
      '[\\s,.(–—|-]*(?:(?<!',
      '(?:[|•·,:–—-]\\s*',
      '^(?:[\\d./-]{8,10}',
      '^(\\p{Lu}[\\p{L}',
    ],
    why: 'a line beside the heading is cut to 800 characters (page-text, near-heading)',
  },
  {
    file: 'utils/extract/facts/choose-authors.ts',
    begins: ['\\s*[-–—|(,]?'],
    why: 'a byline is cut to 300 characters (LIMITS.byline)',
  },
  {
    file: 'utils/extract/facts/read-date.ts',
    begins: [
      '(?<![\\d.])(\\d{1,2})(?:st',
      '(\\p{L}{3,14})\\.?\\s+',
      '(?<!\\d)(\\d{4})\\s*[年년]',
      '(?<!\\d)(\\d{1,2})\\s+tháng',
      '(?<!\\d)(\\d{4})[.,]?',
    ],
    why: 'a line that may hold a date is cut to 200 characters first',
  },
  {
    file: 'utils/extract/facts/date-lines.ts',
    begins: ['(?:(?:', '(?:authors|'],
    why: 'a line beside the heading is cut to 800 characters (page-text, near-heading); what matches is never looked at again',
  },
  {
    file: 'utils/extract/facts/read-images.ts',
    begins: ['^(?:(?:cropped|og'],
    why: 'a file name of more than 200 characters is not looked at',
  },
  {
    file: 'utils/extract/address/same-page.ts',
    begins: ['[^.]+\\.(?:github'],
    why: 'a host of an address of at most 2,048 characters (LIMITS.address)',
  },
  {
    file: 'utils/extract/address/tracking-parameters.ts',
    begins: ['^(?:mc_[ce]id'],
    why: 'a list of names from the beginning to the end of a parameter; too long for the checker',
  },
  {
    file: 'utils/taxonomy/tables/straight-quotes.ts',
    begins: ["(^|[,;\\t|]) ?['‘]"],
    why: 'what it looks for begins at a quote and ends at the next one, so no letter is looked at more than twice; the checker guesses here',
  },
  {
    file: 'utils/base/normal-form.ts',
    begins: ['(\\p{M}{30})\\p{M}+'],
    why: 'more than 30 marks match at the first of them and are passed over together; fewer are looked at 30 times at most',
  },
  {
    file: 'utils/base/html/html-tokens.ts',
    begins: ['<!--[^]*?(?:-->|$)|'],
    why: 'a `<` ends the tag before it, and a quote is closed by the next: no character is passed over from two beginnings; too long for the checker',
  },
  {
    file: 'utils/platform/page.ts',
    begins: ['removed|no tab with id'],
    why: 'what the browser says of a tab; of a gap of at most 80 characters',
  },
  {
    file: 'utils/taxonomy/content/value-names.ts',
    begins: ['^(?:\\d[\\d\\s.:,/T+-]*Z?'],
    why: 'what is longer than a name may be is told apart by its length first',
  },
  {
    file: 'utils/taxonomy/topics-file/column-names.ts',
    begins: ['(?:@|_)[a-z]{2}'],
    why: 'a cell of more than 60 characters names no column',
  },
  {
    file: 'utils/formats/term-text.ts',
    begins: ['[\\\\/][\\\\/.]+', '^[\\s./\\\\-]+'],
    why: 'a term is cut to 200 bytes first',
  },
  {
    file: 'utils/formats/dropped/newest.ts',
    begins: ['^[ \\t]*"?[\\w-]*(?:date'],
    why: 'of a file the first 3,000 characters are looked at',
  },
];

/** `RegExp(…)` whose parts are known only when it is called; none of them holds text of a page, a file or a host. */
export const MADE_LATER: readonly { file: string; why: string }[] = [
  { file: 'utils/base/html/html-tokens.ts', why: 'the name of an element whose text is raw, which our own table has' },
  { file: 'utils/extract/words/any-of.ts', why: 'names of elements that our own tables have, any of them: no part of it comes twice' },
  {
    file: 'utils/formats/learn/proof/match-parts.ts',
    why: 'fixed text and a hole for each name, of a path or a line of at most 2,000 signs',
  },
];

interface LibraryPatterns {
  package: string;
  version: string;
  why: string;
  begins: readonly string[];
}

export const LIBRARIES: readonly LibraryPatterns[] = [
  {
    package: 'defuddle',
    version: '0.19.4',
    why: 'it is given a page of at most 7,000 elements and 300,000 characters, without white space of more than 50 characters in one piece, words of more than 2,000 and attributes of more than 2,048 (may-read-twice)',
    begins: [
      '^\\s+|\\s+$',
      '\\n+$',
      '^\\s*\\S+\\.(jpg|jpeg|png|webp)\\S*',
      '\\.(jpg|jpeg|png|webp|gif',
      '(.+?)\\s+(\\d+(?:\\.\\d+)?',
      '\\$\\$([\\s\\S]+?)',
      '([^\\/\\s]+)\\/',
      '\\s*\\|\\s*Hacker News$',
      '\\d+\\s*comment',
      '<!--.*?-->',
      '^\\xb7\\s*\\d+',
      'window\\.__preloadedData',
      '\\/r\\/.+\\/comments\\/',
      '\\/+$',
      '<id>([\\s\\S]*?)<\\/id>',
      '<author>[\\s\\S]*?',
      '<title>([\\s\\S]*?)',
      '<updated>([\\s\\S]*?)',
      '<link[^>]*href',
      '<content[^>]*>',
      '\\s*\\(@[^)]+\\)',
      '\\s*[-\\u2013\\u2014',
      '^(?:\\(\\d+\\)\\s+)?(.+?)\\s+on',
      '(.*),\\s(.*)',
      '\\(?\\s*https?:',
      ',?\\s+and\\s+',
      '\\s+([|/\\xb7])',
      '\\s+[-\\u2013',
      '(?:(?:Jan|Feb',
      '\\b(?:(?:Jan',
      '\\d+\\s*min(?:ute)?s?',
      '\\bsubscribe\\b',
      '[\\w.-]+@[\\w.-]+',
      '\\b(?:by|written by|author:)',
      '(\\S+)\\s+1x',
      '^\\n+|\\n+$',
      'var\\(--',
      '\\s+([,.!?:;])',
      'light-dark\\(',
      '\\s+$',
      '\\[',
      '<(\\/?)font',
      '<[^>]*>',
      'max-width[^:]*',
      '\\\\?["\']+$',
      '\\/\\*[\\s\\S]*?',
      '^\\s*(\\*\\/|',
      '\\b(Jan|Feb',
      '\\/([a-zA-Z0-9_][a-zA-Z0-9_]{0,14})',
      '\\b(\\d{1,2})\\s+(January',
      '\\b(January',
      '\\blisten\\s+to',
      '\\b\\d+\\s+(?:second',
      '(?:^|;\\s*)(?:display',
      '<p[^>]*>',
      '^(\\t+)(.+):\\t',
      '\\b(https?|ftp|mailto',
      '(&ZeroWidthSpace;)?',
      '<a\\s+(?:[^>]*?',
      '\\s*\\d+\\s*\\/',
      '\\s*\\([^)]*\\)\\s*',
      '<p\\s+t=',
      '<s[^>]*>',
      '<[^>]+>',
      '<text\\s+start=',
    ],
  },
  {
    package: '@mozilla/readability',
    version: '0.6.0',
    why: 'its time is what a page costs anybody; every limit of ours is told beside it (bench:growth)',
    begins: ['(\\S+)(\\s+[\\d.]+[xw])?', '\\s*(article|dc|dcterm|og|twitter)', '^\\s*(?:(dc|dcterm|og|twitter|parsely'],
  },
  {
    package: 'yaml',
    version: '2.9.1',
    why: 'it reads front matter of at most 200,000 characters, and what our own writer has written: lines fold after 80 characters, and no white space ends one',
    begins: ['000000\\d*$', '[\\n\\r]+$', '[ \\t]+$', '^[ \\t]+|[ \\t]+$', '\\n\\s*[^#\\s]'],
  },
  { package: 'dexie', version: '4.4.7', why: 'it reads the names of stores and functions, which are ours', begins: [] },
  {
    package: 'client-zip',
    version: '2.5.1',
    why: 'it is for names in the answer to a request, which we never hand it',
    begins: [';\\s*filename'],
  },
];
