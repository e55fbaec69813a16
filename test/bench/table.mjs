// @ts-check
// Tables as text: for a terminal, and in Markdown. The first column holds names, the others hold numbers.

/** @param {readonly (readonly string[])[]} rows the first is the heading @returns {string} */
export function plainTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {readonly (readonly string[])[]} rows the first is the heading @returns {string} */
export function markdownTable([heading = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), `|---|${'--:|'.repeat(heading.length - 1)}`, ...rows.map(line)].join('\n');
}
