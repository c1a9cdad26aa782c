/** Namespaces, raw text, tables and forms within one another: what is read differently the second time. */
const IMAGE = '<img src=x onerror=HIT(1)>';

const OPENERS = [
  '<math><mtext><table><mglyph><style>', '<svg></p><style>', '<math></p><style>', '<svg><desc><style>', '<svg><title><style>',
  '<math><annotation-xml encoding="text/html"><style>', '<form><math><mtext></form><form><mglyph><style></math>',
  '<svg><foreignObject><math><mi><table><td></tr><style>', '<noscript><p title="', '<select><template><style>',
  '<table><caption><svg><desc><table><caption></table></caption></svg><style>', '<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style>',
  '<!--><', '<!--->', '<!--!', '<![CDATA[', '<svg><![CDATA[', '<?xml version="1.0"?><', '</ ', '<%', '<xmp>', '<listing>', '<plaintext>', '<noembed>', '<noframes>',
  '<iframe srcdoc="', '<textarea>', '<title>', '<template shadowrootmode=open>', '<svg><style>{font-family:"', '<math><style>/*', '<option><style></option></select>',
  '<select><selectedcontent><style>', '<frameset><frame src="javascript:HIT(1)">', '<body><svg><set attributeName=onmouseover to=HIT(1)>', '<dl><dt><dl><dt><form><form>', '<b><a><b>',
  '<svg><p><style><g title="', '<table><td><form><table><form>', '<math><mi><p><style>', '<svg><script>', '<script type=text/plain>', '<style><noscript>', '<object><param name=x><style>',
];
const ENDS = [
  IMAGE, `<style><!--</style>${IMAGE}-->`, `<a title="</style>${IMAGE}">`, `<a title="-->${IMAGE}">`, `<a title="</title>${IMAGE}">`,
  `<a id="</noscript>${IMAGE}">`, `<a title="]]>${IMAGE}">`, `<a title="</textarea></xmp></template>${IMAGE}">`,
];

/** Deeper than a parser nests: from 512 on Chromium flattens. */
const DEPTHS = [50, 200, 510, 520, 1100];
const deep = (depth: number) => [
  `${'<div>'.repeat(depth)}<math><mtext><table><mglyph><style>${IMAGE}`,
  `${'<b>'.repeat(depth)}<svg><style><a title="</style>${IMAGE}">`,
  `${'<form><div>'.repeat(depth)}${IMAGE}`,
];

/** What hides a document's own properties, leaves its window, or is an attribute few know. */
const SINGLE = [
  '<form id=x><input name=attributes><input name=nodeName><input name=childNodes><img name=parentNode src=x onerror=HIT(1)></form>',
  '<img name=body><img name=defaultView><img name=implementation><form name=querySelector>', '<form><input name=innerHTML><img name=textContent></form>',
  '<a id=location href=javascript:HIT(1)><a id=location name=href>', '<p id=title>x</p><p id=content>x</p><a name=after>x</a>',
  '<iframe name=alert srcdoc="<script>parent.HIT(1)</script>"></iframe>', '<p is="x-y" slot=a part=b exportparts=c>x</p>',
  '<p contenteditable popover popovertarget=x anchor=y itemprop=z inert>x</p>', '<input type=image src=x onerror=HIT(1)><input autofocus onfocus=HIT(1)>',
  '<a href="https://ok.example/" target=_blank download ping="https://x.example" onclick=HIT(1)>x</a>',
  `<link rel=stylesheet href="data:text/css,@import'javascript:HIT(1)'">`, '<link rel=prefetch href=/ran><link rel=dns-prefetch href=//evil.example>',
  '<style>@import "https://evil.example/x.css";</style><div style="background:url(javascript:HIT(1));behavior:url(x);-moz-binding:url(x)">x</div>',
  '<p style="position:fixed;inset:0;z-index:99999">overlay</p>', '<p class="x" data-x=y aria-label=z>x</p>', '<meta http-equiv=refresh content="0;url=/ran">',
  '<area shape=default href=javascript:HIT(1)><map name=m><area href=javascript:HIT(1)></map><img usemap=#m src=x>', '<script>fetch("/ran")</script>', '<script>new Image().src="/ran"</script>',
  '</article></main></body></html><script>HIT(1)</script>', '</p></div></div></div></main><footer id=after>x</footer>', '<p><table><p><table><a><table><a>x', '<base target=_top href=//evil.example>',
];

export const mutations = (): string[] => [...OPENERS.flatMap((open) => ENDS.map((end) => open + end)), ...DEPTHS.flatMap(deep), ...SINGLE];
