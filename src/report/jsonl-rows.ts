// Rows of a file as JSON Lines: an object a row, whose keys are the names of the columns.
import { escapeJson } from './escape.js';

/** A function that writes a row as a line. @param keys all different, one for each cell */
export function jsonlRowWriter(keys: readonly string[]): (cells: readonly string[]) => string {
  const starts = keys.map((key, i) => `${i === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  return (cells) => {
    let line = '';
    for (let i = 0; i < starts.length; i++) line += starts[i]! + JSON.stringify(cells[i]);
    return `${escapeJson(line)}}\n`;
  };
}
