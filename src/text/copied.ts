// Texts that outlive the comment that they are cut from.

/** The same text in memory of its own: a slice that is kept would keep the whole comment. */
export function copied(slice: string): string {
  return [...slice].join('');
}
