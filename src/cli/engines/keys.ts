// The keys of segments as typed, for an engine: which columns it groups by, and what nps makes of them afterwards.
import { PERIODS } from '../../core/calendar.js';
import { isCategoryKey, keyTexts } from '../../input/columns/keys.js';
import { cliError } from '../problems.js';
import { columnCalled } from './columns.js';

/** A key of a breakdown. */
export interface EngineKey {
  readonly column: string;
  /** The text after the colon: `month`, `18,35,50`; nps applies it to the texts of the answer. */
  readonly how?: string;
  /** The engine groups by the days of the column. */
  readonly isDay: boolean;
}

const READING = /^(.+):\s*([^:]+?)\s*$/s;
const EDGES = /^[\d\s.,+-]*\d[\d\s.,+-]*$/;

/**
 * The keys of one breakdown: `region`, `region,plan`, `age:18,35,50`, `submitted_at:month`.
 * @throws NpsError `usage` for keys that a table does not have
 */
export function engineKeys(text: string): EngineKey[] {
  return keyTexts(text, [], '').map(engineKey);
}

function engineKey(text: string): EngineKey {
  const key = text.trim();
  if (key.toLowerCase() === '@file') throw cliError({ kind: 'engine-key', text, why: 'file' });
  if (isCategoryKey(key)) throw cliError({ kind: 'engine-key', text, why: 'category' });
  const [, column = '', how = ''] = READING.exec(key) ?? [];
  const reading = how.toLowerCase();
  if (reading === 'quartiles') throw cliError({ kind: 'engine-key', text, why: 'quartiles' });
  const isDay = PERIODS.some((period) => period === reading);
  if (isDay || EDGES.test(how)) return { column: columnCalled(column, 'by'), how, isDay };
  return { column: columnCalled(key, 'by'), isDay: false };
}
