// Words whose letters are written as two where the keyboard has no such key: Qualitaet for Qualität.

/**
 * Forms that are another form of the column with letters spelled out: "qualitaet" → "qualität".
 * @param letters which letters are spelled how
 * @example
 * joinSpelledOut(['qualität', 'qualitaet', 'neue'], [['ä', 'ae'], ['ü', 'ue']]); // => Map { 'qualitaet' => 'qualität' }
 */
export function joinSpelledOut(
  forms: Iterable<string>,
  letters: readonly (readonly string[])[],
): Map<string, string> {
  const joined = new Map<string, string>();
  if (letters.length === 0) return joined;
  const all = new Set(forms);
  for (const form of all) {
    let meant = form;
    for (const [letter, spelling] of letters) meant = meant.replaceAll(spelling!, letter!);
    if (meant !== form && all.has(meant)) joined.set(form, meant);
  }
  return joined;
}
