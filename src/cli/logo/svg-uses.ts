// How much a browser has to draw for an SVG: what is used a hundred times by what is used a hundred times is a lot.
import { localUrls } from './allowed.js';
import { elementsIn, type SvgElement, textIn } from './svg-element.js';

/** How many elements are drawn, where each counts as often as it is used; infinite where something uses itself. */
export function timesDrawn(root: SvgElement): number {
  const all = withDescendants(root);
  const byId = new Map<string, SvgElement>();
  for (const element of all) {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const rules = all.filter(({ name }) => name === 'style').flatMap((sheet) => rulesIn(textIn(sheet)));
  const known = new Map<SvgElement, number>();
  const count = (element: SvgElement): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    known.set(element, Number.POSITIVE_INFINITY);
    const used = usedBy(element, rules).flatMap((id) => byId.get(id) ?? []);
    const sum = [...elementsIn(element), ...used].reduce((total, part) => total + count(part), 1);
    known.set(element, sum);
    return sum;
  };
  return count(root);
}

function withDescendants(element: SvgElement): SvgElement[] {
  return [element, ...elementsIn(element).flatMap(withDescendants)];
}

/** A rule of a style sheet that refers to elements. */
interface Rule {
  /** Those whose elements it may be for; none are all elements. */
  readonly classes: readonly string[];
  readonly ids: readonly string[];
}

function rulesIn(css: string): Rule[] {
  return [...css.matchAll(/([^{}]*)\{([^{}]*)/g)].flatMap(([, selector, body]) => {
    const ids = localUrls(body!);
    const classes = [...selector!.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!);
    return ids.length === 0 ? [] : [{ classes, ids }];
  });
}

/** The names of what an element refers to: by its attributes, and by rules for its classes. */
function usedBy({ attributes }: SvgElement, rules: readonly Rule[]): string[] {
  const own = new Set((attributes.get('class') ?? '').split(/\s+/));
  return [
    ...[...attributes].flatMap(([name, value]) => (name === 'href' ? [value.slice(1)] : localUrls(value))),
    ...rules.flatMap(({ classes, ids }) =>
      classes.length === 0 || classes.some((name) => own.has(name)) ? ids : [],
    ),
  ];
}
