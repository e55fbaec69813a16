// Slips of the pen: forms that are one letter away from a form that is far commoner.

/** A form is a slip only of one that is this many times as common. */
export const TIMES_AS_COMMON = 20;

// Which slips are looked for, by the letters of the shorter form. Two letters swapped and a letter doubled or not are
// rarely another word; a letter too many often is (contact, contract), and one for another still more (staff, stuff).
const SWAPPED_OR_DOUBLED = 5;
const ONE_MORE = 6;
const ANOTHER = 7;

const ONLY_LETTERS = /^[\p{L}\p{M}]+$/u;

/** What else is known of a form. */
export interface FormFacts {
  /** Its stem: forms with one stem are joined by it. */
  stemOf(form: string): string;
  /** Whether it is a word for sure. */
  isWord(form: string): boolean;
}

/**
 * The forms that are slips of others: slip → what was meant. Both begin with the same letter and differ by one letter
 * (Damerau–Levenshtein distance 1), and what was meant is 20 times as common. A form that has other forms beside it
 * (contract, contracts) is a word, unless its letters are only swapped or doubled. The time is in proportion to the
 * letters of all forms.
 * @param counts how often each form was written
 * @example
 * joinForms(new Map([['delivery', 200], ['delivrey', 3]])); // => Map { 'delivrey' => 'delivery' }
 */
export function joinForms(
  counts: ReadonlyMap<string, number>,
  { stemOf, isWord }: FormFacts = { stemOf: (form) => form, isWord: () => false },
): Map<string, string> {
  const forms = [...counts]
    .filter(([form]) => form.length >= SWAPPED_OR_DOUBLED && ONLY_LETTERS.test(form))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const formsOfStem = new Map<string, number>();
  for (const [form] of forms) formsOfStem.set(stemOf(form), (formsOfStem.get(stemOf(form)) ?? 0) + 1);
  const near = new Map<string, string[]>();
  for (const [form, count] of forms)
    if (count >= TIMES_AS_COMMON)
      for (const key of withoutOneLetter(form)) near.set(key, [...(near.get(key) ?? []), form]);
  const joined = new Map<string, string>();
  for (const [form, count] of forms) {
    if (isWord(form)) continue;
    const hasOthers = formsOfStem.get(stemOf(form))! > 1;
    const isSlip = (meant: string) =>
      counts.get(meant)! >= TIMES_AS_COMMON * count &&
      stemOf(meant) !== stemOf(form) &&
      isSlipOf(form, meant, hasOthers);
    // Commoner forms come first in each list.
    const meant = withoutOneLetter(form)
      .flatMap((key) => near.get(key)?.find(isSlip) ?? [])
      .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))[0];
    if (meant !== undefined) joined.set(form, joined.get(meant) ?? meant);
  }
  return joined;
}

/** The form, and it without each letter but the first: two forms at distance 1 have one of these in common. */
function withoutOneLetter(form: string): string[] {
  const keys = new Set([form]);
  for (let at = 1; at < form.length; at++) keys.add(form.slice(0, at) + form.slice(at + 1));
  return [...keys];
}

function isSlipOf(form: string, meant: string, hasOthers: boolean): boolean {
  const shorter = Math.min(form.length, meant.length);
  if (Math.abs(form.length - meant.length) > 1) return false;
  let at = 0;
  while (at < shorter && form[at] === meant[at]) at++;
  if (at === 0) return false;
  if (form.length === meant.length) {
    const isSwapped =
      form[at] === meant[at + 1] && form[at + 1] === meant[at] && form.slice(at + 2) === meant.slice(at + 2);
    if (isSwapped) return shorter >= SWAPPED_OR_DOUBLED;
    return !hasOthers && shorter >= ANOTHER && form.slice(at + 1) === meant.slice(at + 1);
  }
  const [long, short] = form.length > meant.length ? [form, meant] : [meant, form];
  if (long.slice(at + 1) !== short.slice(at)) return false;
  const isDoubled = long[at] === long[at - 1];
  return isDoubled ? shorter >= SWAPPED_OR_DOUBLED : !hasOthers && shorter >= ONE_MORE;
}
