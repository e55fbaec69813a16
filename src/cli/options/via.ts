// The options of commands that ask an engine by a client of the user's own.
import { ENGINE } from './engine.js';
import type { OptionGroup, OptionRecord } from './record.js';

const ASKED_ALREADY = 'the engine is asked for counts already';

const via = {
  flags: '--via <client>',
  help: "run this client with the query, and read its answer: 'psql -X --csv -d crm'",
  excludes: { counted: ASKED_ALREADY },
} as const satisfies OptionRecord;

const NEEDED = { needs: ['via'] } as const;
const { common: _, ...table } = ENGINE.table;
const { common: __, ...query } = ENGINE.query;
const { common: ___, ...dialect } = ENGINE.dialect;

const options = {
  via,
  table: { ...table, ...NEEDED },
  query: { ...query, ...NEEDED },
  dialect: { ...dialect, ...NEEDED },
  tie: { ...ENGINE.tie, ...NEEDED },
  weightSums: { ...ENGINE.weightSums, ...NEEDED },
  periodInSql: { ...ENGINE.periodInSql, ...NEEDED },
  // The same limit as that of the query applies when its answer is read.
  maxGroups: { ...ENGINE.maxGroups, needs: ['via', 'counted'] },
} as const;

const heading = 'An engine instead of files:';

/** Of a command that asks about one table. */
export const VIA = { heading, options } as const satisfies OptionGroup;

/** Of a command that may compare two. */
export const VIA_OF_TWO = {
  heading,
  options: {
    ...options,
    table: { ...options.table, help: `${table.help}; twice: before and after`, repeatable: true },
  },
} as const satisfies OptionGroup;
