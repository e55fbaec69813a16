// Text made harmless for HTML and for the SVG within it: the only place of the page where that happens.
import { withIsolates } from '../bidi.js';
import { escapeXml } from '../escape.js';

/**
 * For text and for attributes in double or single quotes: no markup, no entity; controls, halves of surrogate pairs and
 * what would reverse the text around it become visible, as \x1b and \u202e; words from right to left are kept apart.
 * @example escapeHtml('<b>"R&D"</b>') // '&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;'
 */
export function escapeHtml(text: string): string {
  return withIsolates(escapeXml(text).replace(/'/g, '&#39;'));
}
