// How a page looks where styles are allowed. Charts have their look as attributes; here are only brighter colours for
// dark ground, and what is shown only where there is room.
import { ACCENT } from './ink.js';

const SANS = `system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif`;
/** Serifs whose digits are all on the line. */
const SERIF = `Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif`;

/** The style sheet. */
export const STYLES = `
:root{color-scheme:light dark;--paper:#fff;--ink:#15171c;--dim:#565c66;--rule:#d9dce1;--accent:${ACCENT}}
@media (prefers-color-scheme:dark){:root{--paper:#15171b;--ink:#e9ebee;--dim:#a3aab5;--rule:#3a3f48;--accent:#5db3e6}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--dim:#444;--rule:#ccc;--accent:${ACCENT}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{max-width:44rem;margin:0 auto;padding:0 16px 4rem;background:var(--paper);color:var(--ink);font:17px/1.5 ${SERIF}}
header{border-top:1px solid var(--ink);margin-top:2rem}
header::before{content:"";display:block;width:2.75rem;border-top:6px solid var(--accent)}
.title{display:flex;align-items:center;gap:.75rem;margin:1rem 0 .25rem;font:600 14px/1.4 ${SANS};color:var(--dim)}
.title img{max-height:40px;width:auto;max-width:9rem}
h1{margin:0 0 1rem;font-size:1.9rem;line-height:1.2;font-weight:700;letter-spacing:-.01em;text-wrap:pretty}
.alert{margin:1rem 0;padding:.1rem 0 .1rem .8rem;border-left:4px solid var(--ink);font:600 15px/1.45 ${SANS}}
.part{margin-top:3.25rem;border-top:1px solid var(--rule);padding-top:1.1rem}
#score{margin-top:1.5rem;padding-top:0}
h2{margin:0 0 .5rem;font-size:1.35rem;line-height:1.25}
p{margin:.5rem 0}
.lead{max-width:40rem}
figure{margin:1.6rem 0 0}
figcaption,caption{margin:0 0 .6rem;font:600 14px/1.4 ${SANS};text-align:start}
figure>svg{display:block}
svg text,table{font-variant-numeric:tabular-nums lining-nums}
[fill="${ACCENT}"]{fill:var(--accent)}
[stroke="${ACCENT}"]{stroke:var(--accent)}
[fill=Canvas]{fill:var(--paper)}
[stroke=Canvas]{stroke:var(--paper)}
.beside{list-style:none;margin:1rem 0 0;padding:0;font:15px/1.45 ${SANS}}
.beside li{padding:.4rem 0;border-top:1px solid var(--rule)}
details{margin-top:.4rem;font:13px/1.4 ${SANS}}
summary{display:inline-block;padding:.35rem 0;color:var(--dim);cursor:pointer}
summary::before{content:"+";display:inline-block;width:1.1em}
[open]>summary::before{content:"\\2212"}
summary::-webkit-details-marker{display:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.scroll{position:relative;overflow-x:auto}
table{border-collapse:collapse;min-width:min(100%,26rem);font:13px/1.4 ${SANS}}
th,td{padding:.32rem .45rem;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top;font-weight:400}
thead th{border-bottom-color:var(--ink);color:var(--dim);vertical-align:bottom}
tr>:first-child{padding-left:0}
tr>:last-child{padding-right:0}
[align=right]{text-align:end;white-space:nowrap}
tbody th{max-width:22rem;overflow-wrap:break-word}
.note,footer{color:var(--dim);font:13px/1.5 ${SANS}}
.note{margin:.2rem 0 0}
:not(.note)+.note{margin-top:.8rem}
time{white-space:nowrap}
.dim{color:var(--dim)}
.good{color:var(--accent)}
.quotes{margin-top:1.2rem}
.quote{margin:1rem 0 0;padding-left:1rem;border-left:3px solid var(--rule)}
blockquote{margin:0}
blockquote p{margin:0;font-style:italic;overflow-wrap:anywhere}
.quote figcaption{margin:.15rem 0 0;font-weight:400;font-size:13px;color:var(--dim)}
footer{margin-top:3.5rem;border-top:1px solid var(--ink);padding-top:.75rem;overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:600px){
h1{font-size:2.15rem}
.wide{display:inline}
.narrow{display:none}
.number{display:grid;grid-template-columns:1fr 1fr;column-gap:2rem}
.number>*{grid-column:1/-1}
.number>svg{grid-column:1;align-self:end}
.number>.beside{grid-column:2;align-self:end;margin:0}
}
@page{margin:16mm 15mm}
@media print{
body{max-width:none;padding:0;font-size:11pt}
header{margin-top:0}
details{display:none}
.part{margin-top:2rem;break-inside:auto}
h2,.lead,figcaption{break-after:avoid}
figure,.quote,tr{break-inside:avoid}
.scroll{overflow:visible}
}
`;
