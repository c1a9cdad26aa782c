// What stands around a hole in a body, as a browser or a generator will read it: text, a tag, one of its values, a script, a call of a
// template. Each sign is looked at once.

export type Around =
  /** `line`: what stands before it in its line; a hole is an `x`. */
  | { is: 'text'; line: string }
  /** Of HTML, and not within one of its values; a comment; an element that holds text alone. */
  | { is: 'tag' }
  /** Within quotes or without. `begins`: nothing of the value stands before it. */
  | { is: 'value'; attribute: string; begins: boolean }
  /** What a browser runs, or draws by. */
  | { is: 'script' | 'style' }
  /** `{% … %}`, `{{< … >}}`. `quote`: that which it stands in. */
  | { is: 'call'; quote: string };

type Mode = 'text' | 'comment' | 'tag' | 'value' | 'raw' | 'call';

/** Elements whose text is none of HTML. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext']);
/** Signs of a line that are looked at. */
const LINE = 2_000;
const CLOSES: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}' };

export class AroundHole {
  private mode: Mode = 'text';
  private recent = '';
  private line = '';
  /** Of the tag that is open. */
  private name = '';
  private isNamed = false;
  private attribute = '';
  /** Behind the attribute's name, up to its value. */
  private isValueNext = false;
  private quote = '';
  /** Nothing of the value was read yet. */
  private begins = true;
  /** The call that is open, and what it stands in. */
  private call = { close: '', quote: '', within: 'text' as Mode };

  feed(text: string): void {
    for (const sign of text) {
      this.recent = (this.recent + sign).slice(-12);
      this.line = sign === '\n' ? '' : this.line + sign;
      if (this.line.length > 2 * LINE) this.line = this.line.slice(-LINE);
      this.step(sign);
    }
  }

  at(): Around {
    if (this.mode === 'text') return { is: 'text', line: this.line };
    if (this.mode === 'call') return { is: 'call', quote: this.call.quote };
    if (this.mode === 'raw') return { is: this.name === 'script' || this.name === 'style' ? this.name : 'tag' };
    if (this.mode === 'value') return { is: 'value', attribute: this.attribute, begins: this.begins };
    return this.mode === 'tag' && this.isValueNext ? { is: 'value', attribute: this.attribute.trim(), begins: true } : { is: 'tag' };
  }

  private step(sign: string): void {
    const close = this.mode === 'call' ? undefined : CLOSES[this.recent.slice(-2)];
    if (close !== undefined) {
      this.call = { close, quote: '', within: this.mode };
      this.mode = 'call';
    } else if (this.mode === 'call') this.inCall(sign);
    else if (this.mode === 'text') this.inText(sign);
    else if (this.mode === 'tag') this.inTag(sign);
    else if (this.mode === 'value') this.inValue(sign);
    else if (this.mode === 'raw') this.inRaw();
    else if (this.recent.endsWith('-->')) this.mode = 'text';
  }

  private inCall(sign: string): void {
    const { quote, close, within } = this.call;
    if (quote !== '') {
      if (sign === quote && !(quote === '"' && this.recent.at(-2) === '\\')) this.call.quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') this.call.quote = sign;
    else if (this.recent.endsWith(close)) this.mode = within;
  }

  private inText(sign: string): void {
    if (this.recent.at(-2) === '<' && /[a-z/!?]/i.test(sign)) this.beginTag(/[a-z]/i.test(sign) ? sign : '');
  }

  private beginTag(name: string): void {
    this.mode = 'tag';
    [this.name, this.isNamed, this.attribute, this.isValueNext] = [name.toLowerCase(), false, '', false];
  }

  private inTag(sign: string): void {
    if (this.recent.endsWith('<!--')) this.mode = 'comment';
    else if (sign === '>') this.mode = RAW.has(this.name) ? 'raw' : 'text';
    else if (!this.isNamed) {
      if (/[\s/]/.test(sign)) this.isNamed = true;
      else this.name += sign.toLowerCase();
    } else if (this.isValueNext) {
      if (!/\s/.test(sign)) this.beginValue(sign);
    } else if (sign === '=') this.isValueNext = true;
    else if (/[\s/]/.test(sign)) this.attribute += ' ';
    else this.attribute = (this.attribute.endsWith(' ') ? '' : this.attribute) + sign.toLowerCase();
  }

  private beginValue(sign: string): void {
    const isQuote = sign === '"' || sign === "'";
    this.mode = 'value';
    this.attribute = this.attribute.trim();
    [this.isValueNext, this.quote, this.begins] = [false, isQuote ? sign : '', isQuote];
  }

  private inValue(sign: string): void {
    const ends = this.quote === '' ? /[\s>]/.test(sign) : sign === this.quote;
    if (!ends) this.begins &&= /\s/.test(sign);
    else {
      this.mode = 'tag';
      this.attribute = '';
      if (sign === '>') this.inTag(sign);
    }
  }

  private inRaw(): void {
    if (!this.recent.toLowerCase().endsWith(`</${this.name}`.slice(-12))) return;
    this.beginTag('');
    this.isNamed = true;
  }
}
