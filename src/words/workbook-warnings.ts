// Sentences for remarks on workbooks.
import { counted, grouped } from '../core/counted.js';
import type { InputWarning } from '../input/warnings.js';
import { fileText } from './files.js';
import type { Names } from './names.js';
import { quote } from './quote.js';
import { about } from './tellers.js';

type Of<Code extends InputWarning['code']> = Extract<InputWarning, { readonly code: Code }>;

/** How many sheets or columns are named; of further ones only the number is given. */
const NAMED = 10;

export function otherSheets({ file, sheet, others, isFound }: Of<'other-sheets'>, names: Names): string {
  const texts = others.map(({ name, isHidden }) => `${quote(name)}${isHidden ? ' (hidden)' : ''}`);
  const first = others.length === 1 ? others[0]?.name : undefined;
  const option = first === undefined ? names('sheet') : names('sheet', first);
  const how = about(
    option,
    (name) => `; ${name}${first === undefined ? ' NAME reads another' : ' reads that'}`,
  );
  const instead = isFound ? '; to join another one, save it as a file of its own' : how;
  return `${fileText(file)}: sheet ${quote(sheet)} is read; others: ${listed(texts)}${instead ?? ''}`;
}

export function hiddenCells({ file, sheet, count, isFiltered, columns }: Of<'hidden-cells'>): string {
  const rows = counted(count, 'row', 'rows');
  const parts = [
    count === 0 ? undefined : `${rows}${isFiltered ? ', which a filter hides' : ''}`,
    columns.length === 0 ? undefined : `${columns.length === 1 ? 'column' : 'columns'} ${listed(columns)}`,
  ].filter((part) => part !== undefined);
  return `${fileText(file)}: hidden cells of sheet ${quote(sheet)} are read too: ${parts.join('; ')}`;
}

export function formulasWithoutResult({ file, count, cell }: Of<'formulas-without-result'>): string {
  return `${fileText(file)}: ${counted(count, 'formula has', 'formulas have')} no stored result (${count === 1 ? '' : 'the first in '}${cell}) and ${count === 1 ? 'counts' : 'count'} as blank; open the file in a spreadsheet and save it there`;
}

export function mergedRows({ file, count, cells }: Of<'merged-rows'>): string {
  return `${fileText(file)}: ${counted(count, 'merged cell goes', 'merged cells go')} over several rows (${count === 1 ? '' : 'the first is '}${cells}); only the first of these rows has the value`;
}

function listed(texts: readonly string[]): string {
  const more = texts.length - NAMED;
  return more > 0 ? `${texts.slice(0, NAMED).join(', ')} and ${grouped(more)} more` : texts.join(', ');
}
