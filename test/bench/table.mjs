// @ts-check
// Tables as text: for a terminal, and in Markdown. Columns of numbers stand to the right.

/** Whether all cells of a column are numbers, or empty. @param {readonly (readonly string[])[]} rows @param {number} column */
const isNumeric = ([, ...rows], column) => rows.every((row) => /^(?:[\d.,]+|–|)$/.test(row[column] ?? ''));

/** @param {readonly (readonly string[])[]} rows the first is the heading @returns {string} */
export function plainTable(rows) {
  const columns = (rows[0] ?? []).map((_, column) => ({
    width: Math.max(...rows.map((row) => (row[column] ?? '').length)),
    numeric: isNumeric(rows, column),
  }));
  return rows
    .map((row) =>
      columns
        .map(({ width, numeric }, i) =>
          numeric ? (row[i] ?? '').padStart(width) : (row[i] ?? '').padEnd(width),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {readonly (readonly string[])[]} rows the first is the heading @returns {string} */
export function markdownTable(rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const [heading = [], ...others] = rows;
  const rule = heading.map((_, column) => (isNumeric(rows, column) ? '--:' : '---'));
  return [line(heading), `|${rule.join('|')}|`, ...others.map(line)].join('\n');
}
