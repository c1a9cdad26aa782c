// What is to be known of a language to read its pages: words and phrases, in lower case. A newcomer fills in what it knows.

/** For the title, the author and the dates of a page. */
export interface FactsWords {
  /** Names of the months, January first; the spellings of one between strokes. `jan.uary` may be cut at its full stop. */
  months?: string;
  /** Days of the week; `mon.day` may be cut as well. */
  weekdays?: string;
  /** Before a date: the page was published then. `aktualizac` is any word that begins so, `update.` that word alone. */
  published?: readonly string[];
  /** Before a date: the page was changed then. Written as `published`. */
  updated?: readonly string[];
  /** Between a name and a date: `Jane Roe on 12 May`. */
  on?: readonly string[];
  /** Beside a date these say no more than when. */
  when?: readonly string[];
  /** Before an author's name: "by". */
  by?: readonly string[];
  /** What an author is called. */
  author?: readonly string[];
  /** Before the name of who is not the author: who reviewed, edited, translated, checked it or took the pictures. */
  otherHands?: readonly string[];
  /** Before "by": what was done. */
  beforeBy?: readonly string[];
  /** Other beginnings of a byline. */
  signed?: readonly string[];
  /** Between the names of two authors. */
  and?: readonly string[];
  /** What a person does at a publication; it follows a name. Forms that end in `s`, `in`, `e` or `a` are known by themselves. */
  roles?: readonly string[];
  /** A name with one of these is a group's. */
  groups?: readonly string[];
  /** With one of these, or its plural with an `s`, it is no name. */
  noName?: readonly string[];
  /** Pages give these for a name where they have none, and the groups alone. */
  nobody?: readonly string[];
}

/** For what stands beside an article. Phrases without accents and punctuation, as `phraseBook` takes them, but where it is said. */
export interface BesideWords {
  /** A heading after which the article is over. */
  endsArticle?: readonly string[];
  /** A short block that says only this is no part of the article. */
  besideArticle?: readonly string[];
  /** Begins a line that is a link to another article. */
  leadsToOthers?: readonly string[];
  newsletter?: readonly string[];
  followUs?: readonly string[];
  /** Who pays for the article, or earns by its links. */
  disclosure?: readonly string[];
  editorsNote?: readonly string[];
  /** To cookies. */
  consent?: readonly string[];
  /** Or a script that is not allowed to run. */
  needsLogin?: readonly string[];
  /** Before or after a number of minutes. */
  readingTime?: readonly string[];
  minutes?: readonly string[];
  /** Begins the line below a picture, with its accents and its colon. */
  credit?: readonly string[];
  /** What else may stand before "by" in a byline. */
  beforeByline?: readonly string[];
  /** Before the date in a line of nothing else, with accents; and before the time in it. */
  beforeDate?: readonly string[];
  beforeTime?: readonly string[];
}

/** For what a page says around its article: looked for in the page alone, where all of it is at hand. Phrases as in `BesideWords`. */
export interface AroundWords {
  /** A paragraph set apart after the text: a plea for support, what a newsletter or an author says of itself, a legal note. */
  afterText?: readonly string[];
  /** On the button of an offer, or above it. */
  subscribe?: readonly string[];
}
