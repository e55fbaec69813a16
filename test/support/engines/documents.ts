// Compares JSON documents of the same responses that came by different ways.

/** An account and a result, without what names where the rows were. */
export interface Figures {
  readonly account: Readonly<Record<string, unknown>>;
  readonly result: unknown;
}

/** What a document says of the responses. */
export function figuresOf(json: string): Figures {
  const { input, result } = JSON.parse(json);
  const { rows, answered, blank, rejected, filtered } = input;
  return { account: { rows, answered, blank, rejected, filtered }, result };
}

/** Sums of the same weights in another order are this near. */
const OF_WEIGHTS = 1e-12;

/** The places where two values differ, numbers by more than a share of the larger one. */
export function differences(one: unknown, other: unknown, tolerance: number, place = ''): string[] {
  if (typeof one === 'number' && typeof other === 'number') {
    const near = Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other), 1);
    return near ? [] : [`${place}: ${one}, ${other}`];
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other) ? [] : [`${place}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`];
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    differences((one as never)[key], (other as never)[key], tolerance, `${place}/${key}`),
  );
}

/** Differences that are told. */
const TOLD = 10;

/** How two documents differ: to the last digit, but for sums of weights. */
export function unlike(one: string, other: string, { weighted = false } = {}): string[] {
  return differences(figuresOf(one), figuresOf(other), weighted ? OF_WEIGHTS : 0).slice(0, TOLD);
}
