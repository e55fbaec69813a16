// The spaces of French.

/**
 * Words with the narrow spaces that French has before ; : ! ? % and within « ». Only what is written here is touched,
 * no name or figure that is put in.
 */
export function fr(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.map((text, i) => `${spaced(text)}${values[i] ?? ''}`).join('');
}

function spaced(text: string): string {
  return text.replace(/ (?=[;:!?%»])/g, '\u202f').replace(/« /g, '«\u202f');
}
