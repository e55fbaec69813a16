// SVG logos: what is kept, what is left out, what is refused.
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../../src/cli/logo/svg.js';
import { REFUSED_SVGS, SVG_ATTACKS } from '../../support/svg-attacks.js';

const clean = (svg: string) => cleanSvg('logo.svg', Buffer.from(svg));
const drawing = (content: string, attributes = 'viewBox="0 0 30 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

describe('cleanSvg', () => {
  it.each(SVG_ATTACKS)('keeps nothing that runs or asks for more of %s', async (svg, trace) => {
    const cleaned = await clean(svg);
    expect(cleaned.svg).not.toMatch(trace);
    // Once is enough.
    expect(await clean(cleaned.svg)).toEqual({ ...cleaned, leftOut: [] });
  });

  it.each(REFUSED_SVGS)('refuses %s', async (svg, kind) => {
    await expect(clean(svg)).rejects.toMatchObject({ problem: { kind, file: 'logo.svg' } });
  });

  it('keeps shapes, text, gradients, style sheets and what refers to parts of the file', async () => {
    const content = [
      '<defs><linearGradient id="g"><stop offset="0" stop-color="rgb(1,2,3)"/></linearGradient></defs>',
      '<style>.a{fill:url(#g);stroke:#fff}</style>',
      '<g transform="translate(1 2)"><path class="a" d="M0 0h9v9z"/><use href="#g"/></g>',
      '<text x="1" style="font-family:Arial;fill:url(&#34;#g&#34;)">A &#38; B</text>',
    ].join('');
    const { svg, leftOut } = await clean(drawing(content));
    expect(svg).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10" width="30" height="10">${content}</svg>`,
    );
    expect(leftOut).toEqual([]);
  });

  it('says what it left out, each thing once, but not what nobody sees', async () => {
    const { leftOut } = await clean(
      drawing(
        `<title>Logo</title><metadata>x</metadata><script>1</script><script>2</script>
        <rect onclick="x()" data-name="r" fill="url(https://x.example/#a)"/><image href="a.png"/>`,
      ),
    );
    expect(leftOut).toEqual(['<image>', '<script>', 'fill', 'onclick']);
  });

  it('takes what links and choices hold out of them', async () => {
    const { svg } = await clean(drawing('<switch><foreignObject/><a href="x"><rect/></a></switch>'));
    expect(svg).toMatch(/><rect\/><\/svg>$/);
  });

  it.each([
    ['width="30" height="20"', { width: 30, height: 20 }, 'viewBox="0 0 30 20"'],
    ['width="1in" height="2.54cm"', { width: 96, height: 96 }, 'viewBox="0 0 96 96"'],
    ['viewBox="5,5 30 10"', { width: 30, height: 10 }, 'viewBox="5 5 30 10"'],
    ['width="100%" viewBox="0 0 30 10"', { width: 30, height: 10 }, 'viewBox="0 0 30 10"'],
    ['width="60px" viewBox="0 0 30 10"', { width: 60, height: 20 }, 'viewBox="0 0 30 10"'],
    ['height="5" viewBox="0 0 30 10"', { width: 15, height: 5 }, 'viewBox="0 0 30 10"'],
  ])('knows the size of <svg %s>', async (attributes, size, viewBox) => {
    const cleaned = await clean(drawing('<rect/>', attributes));
    expect(cleaned).toMatchObject(size);
    expect(cleaned.svg).toContain(viewBox);
  });

  it('takes the usual DOCTYPE, UTF-16 and a byte order mark', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${drawing('<text>ș</text>')}`;
    const expected = (await clean(text)).svg;
    expect(expected).toContain('<text>ș</text>');
    expect((await clean(`\ufeff${text}`)).svg).toBe(expected);
    expect((await cleanSvg('logo.svg', Buffer.from(`\ufeff${text}`, 'utf16le'))).svg).toBe(expected);
  });

  it('draws what many elements use together', async () => {
    const { svg } = await clean(
      drawing(`<clipPath id="c"><rect/></clipPath>${'<path clip-path="url(#c)"/>'.repeat(1000)}`),
    );
    expect(svg.match(/url\(#c\)/g)).toHaveLength(1000);
  });
});
