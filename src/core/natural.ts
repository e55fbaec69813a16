// The natural order of names: Q2 before Q10, whatever the case, the same on every machine.

/**
 * Compares names for sorting: runs of digits by their value, letters without regard to case, accents after letters.
 * Names that differ at all never compare as equal. Not Intl.Collator: the first one costs a process about 10 ms.
 * @example
 * ['Q10', 'q2', 'Q1'].sort(compareNatural); // => ['Q1', 'q2', 'Q10']
 */
export function compareNatural(a: string, b: string): number {
  // Of crossed segments most columns are alike.
  if (a === b) return 0;
  return asciiOrder(a, b) ?? pieceOrder(a, b);
}

/** Piece by piece, as any name can be compared. */
function pieceOrder(a: string, b: string): number {
  const left = pieces(a);
  const right = pieces(b);
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const order = comparePieces(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCodeUnits(a, b);
}

/** Runs of digits, without leading zeros, and the text between them, with accents split off their letters. */
function pieces(name: string): readonly string[] {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[1-9]\d*|0(?!\d)|\D+/g) ?? []
  );
}

function comparePieces(a: string, b: string): number {
  const bothNumbers = isNumber(a) && isNumber(b);
  return (bothNumbers ? a.length - b.length : 0) || compareCodeUnits(a, b);
}

function isNumber(piece: string): boolean {
  return isDigit(piece.charCodeAt(0));
}

/**
 * The same order character by character, which is many times faster where many thousand names are sorted.
 * @returns undefined where a character beyond ASCII may matter
 */
function asciiOrder(a: string, b: string): number | undefined {
  // Whether both are within pieces of text that began alike.
  let isWithin = false;
  for (let i = 0, j = 0; ; ) {
    // NaN at the end.
    const x = lowered(a.charCodeAt(i));
    const y = lowered(b.charCodeAt(j));
    if (x > LAST_OF_ASCII || y > LAST_OF_ASCII) return undefined;
    if (isText(x) && isText(y)) {
      if (x !== y) return x - y;
      isWithin = true;
      i += 1;
      j += 1;
      continue;
    }
    // The shorter of two pieces of text comes first.
    if (isWithin && isText(x) !== isText(y)) return isText(x) ? 1 : -1;
    isWithin = false;
    if (Number.isNaN(x) || Number.isNaN(y))
      return Number(Number.isNaN(y)) - Number(Number.isNaN(x)) || compareCodeUnits(a, b);
    if (isText(x) || isText(y)) return x - y;
    i = withoutZeros(a, i);
    j = withoutZeros(b, j);
    const end = endOfDigits(a, i);
    const longer = end - i - (endOfDigits(b, j) - j);
    if (longer !== 0) return longer;
    for (; i < end; i += 1, j += 1) {
      const order = a.charCodeAt(i) - b.charCodeAt(j);
      if (order !== 0) return order;
    }
  }
}

const LAST_OF_ASCII = 0x7f;

function lowered(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** Neither a digit nor the end. */
function isText(code: number): boolean {
  return code < 0x30 || code > 0x39;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where a number begins without its leading zeros; 0 itself is one digit. */
function withoutZeros(name: string, at: number): number {
  let from = at;
  while (name.charCodeAt(from) === 0x30 && isDigit(name.charCodeAt(from + 1))) from += 1;
  return from;
}

function endOfDigits(name: string, at: number): number {
  let end = at;
  while (isDigit(name.charCodeAt(end))) end += 1;
  return end;
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
