// What is asked within a page. Each function is sent to the browser by itself, so that it knows nothing of the others.

/** Opens everything that can be opened. */
export function openAll() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** The languages, the title, and what all charts have. */
export function structure() {
  const { lang, dir } = document.documentElement;
  return {
    lang,
    dir,
    title: document.title,
    headings: [...document.querySelectorAll('h1, h2, h3')].map(({ tagName, textContent }) => [
      tagName,
      textContent.trim(),
    ]),
    charts: [...document.querySelectorAll('svg:not(svg svg)')].map((svg) => ({
      role: svg.getAttribute('role'),
      title: svg.querySelector(':scope > title')?.textContent ?? '',
      description: svg.querySelector(':scope > desc')?.textContent ?? '',
      // The table of the same figures waits until it is opened.
      hasTable: svg.closest('figure')?.querySelector('details table') != null,
    })),
  };
}

/** Whether the page is wider than the window, and what reaches beyond it. */
export function beyondTheWindow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [
    `${scrollWidth} of ${clientWidth} pixels`,
    ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ];
}

/** Texts of charts that are cut by the edge of their chart, or lie over each other; in words. */
export function textsInTheWay() {
  const SLACK = 1;
  return [...document.querySelectorAll('svg:not(svg svg)')].flatMap((svg) => {
    // What may go beyond its chart is cut by the window.
    const edge = getComputedStyle(svg).overflow === 'visible' ? document.documentElement : svg;
    const frame = edge.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
      const { left, right, top, bottom, width, height } = text.getBoundingClientRect();
      const said = text.textContent.trim();
      if (said === '' || width === 0) return [];
      // The box of a font is higher than its digits and capitals.
      return [{ said, left, right, top: top + 0.2 * height, bottom: bottom - 0.2 * height }];
    });
    const cut = texts.filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - SLACK ||
        right > frame.right + SLACK ||
        top < frame.top - SLACK ||
        bottom > frame.bottom + SLACK,
    );
    const pairs = texts.flatMap((one, i) => texts.slice(i + 1).map((other) => [one, other]));
    const covered = pairs.filter(([one, other]) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > SLACK && down > SLACK;
    });
    return [
      ...cut.map(({ said }) => `"${said}" is cut`),
      ...covered.map(([one, other]) => `"${one.said}" is over "${other.said}"`),
    ];
  });
}

/** The smallest size in which something is written, in CSS pixels as they are on the screen, and what that is. */
export function smallestText() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = { size: Number.POSITIVE_INFINITY, text: '' };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent.trim();
    if (text === '' || parent.closest('title, desc, style') || parent.getClientRects().length === 0) continue;
    const drawn = parent.closest('svg') === null ? null : parent.getScreenCTM();
    const scale = drawn === null ? 1 : Math.hypot(drawn.a, drawn.b);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < smallest.size) smallest = { size, text };
  }
  return smallest;
}

/** The names of all elements and attributes, each once. */
export function vocabulary() {
  const all = [...document.querySelectorAll('*')];
  return {
    elements: [...new Set(all.map(({ localName }) => localName))],
    attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
  };
}

/** All that can be pressed, pointed at or focused is. */
export function touchAll() {
  for (const element of document.querySelectorAll('body *')) {
    for (const type of ['mouseover', 'focus', 'click', 'toggle', 'animationstart', 'error', 'load'])
      element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
  }
}

/** Takes away what the policy of a mail client takes away. @returns what is still to be read, in its order */
export function withoutStyles() {
  for (const sheet of document.querySelectorAll('style, link')) sheet.remove();
  for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
  return document.body.innerText;
}

/** Puts a link around each chart: what is printed of it then tells on which sheet it is. @returns how many there are */
export function linkCharts() {
  const charts = [...document.querySelectorAll('svg:not(svg svg)')].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  charts.forEach((svg, i) => {
    const link = document.createElement('a');
    link.href = `https://chart.example/${i}`;
    link.style.display = 'block';
    svg.replaceWith(link);
    link.append(svg);
  });
  return charts.length;
}

/** What axe-core finds wrong, where it was loaded: the rule, and what breaks it. */
export async function violations() {
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary.slice(0, 200)}`),
  );
}

/** Whether the page is asked for in dark colours. */
export function isDark() {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
