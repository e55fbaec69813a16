// Which of many columns are shown by themselves.

/** The first of a list; one that would be left over alone is shown rather than called the others. */
export function strongest<Of>(columns: readonly Of[], top: number): readonly Of[] {
  return columns.length === top + 1 ? columns : columns.slice(0, top);
}
