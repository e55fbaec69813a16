// Finds the columns in the first file of a data set, and gives them names that are valid in every file.
import { isZone } from '../cells/zoned-date.js';
import { isTolerant, type ReadOptions } from '../options.js';
import { type ConditionOrigin, inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import { settleCodes } from './category-codes.js';
import { parseCondition, resolveCondition } from './conditions.js';
import { countedColumns } from './counted-columns.js';
import { withCounts } from './counts-found.js';
import { fallingColumn, theDateColumn } from './date-column.js';
import { distinctNames, findColumn, named, nameOf } from './find.js';
import { conditionsOfHalves } from './half-conditions.js';
import { wantedInvitations } from './invitations.js';
import { parseKeys, type SampleEdges } from './keys.js';
import { listedDateColumn, listedNames } from './listed-columns.js';
import { measuresOf } from './measures.js';
import { typedScore } from './own-score.js';
import { answerReader, type LatestSearch, type NamedRoles, type Side, scoreRules } from './roles.js';
import { detectScoreColumn, rejectOtherScale } from './score-column.js';
import { windowOf } from './window.js';

/**
 * Finds the columns in the first file.
 * @throws NpsError `unknown-column`, `ambiguous-column`, `no-score-column`, `usage`
 */
export function nameRoles(table: Table, given: ReadOptions): NamedRoles {
  rejectContradictions(given);
  // A file that holds no counts is an error in itself, which comes before any missing column.
  if (given.counted !== undefined) countedColumns(table);
  const { options, found } = withCounts(table, given);
  const { header, sample, label } = table;
  const { columns } = header;
  const find = (text: string) => nameOf(findColumn(text, columns, label), columns);
  const optional = (text: string | undefined) => (text === undefined ? undefined : find(text));
  const answer = options.score ?? options.category;
  const typed = () =>
    options.score === undefined
      ? optional(answer)
      : nameOf(typedScore(options.score, table, scoreRules(options)), columns);
  const detected =
    answer === undefined && options.counts === undefined
      ? detectScoreColumn(columns, sample, scoreRules(options), label, options.scale !== undefined)
      : undefined;
  const score = detected === undefined ? typed() : nameOf(detected.column, columns);
  if (options.score !== undefined && options.scale === undefined)
    rejectOtherScale(findColumn(score!, columns, label), columns, label);
  const sampleEdges: SampleEdges[] = [];
  const { dateFormat, zone, latePeriods = false } = options;
  const said = { dateFormat, date: options.date, zone, latePeriods, tolerantKeys: false };
  const context = { columns, sample, label, ...said };
  const latest = latestSearch(options, columns, sample, label);
  const window = windowOf(options, context);
  const date = latest?.date?.name ?? window?.column.name ?? optional(options.date);
  const listedDate = date === undefined ? listedDateColumn(options.listener, context) : undefined;
  const codes =
    options.category === undefined
      ? undefined
      : settleCodes(findColumn(options.category, columns, label), context, options);
  return {
    score,
    detected: detected
      ? { why: detected.why, position: detected.column.position, isWeak: detected.weak }
      : null,
    codes,
    foundCounts: found,
    by: (options.by ?? []).map((text, i) =>
      parseKeys(text, { ...context, tolerantKeys: isTolerant(options, i) }, (edges) =>
        sampleEdges.push(edges),
      ),
    ),
    sampleEdges,
    comment: optional(options.comment),
    date: date ?? listedDate?.name,
    listedDate,
    latest,
    latestBy: optional(options.latestBy),
    customer: optional(options.customer),
    weight: optional(options.weight),
    count: optional(options.count),
    counts: options.counts && distinctNames(options.counts, 'counts', columns, label),
    listed: options.listener?.columns && listedNames(options.listener.columns, columns, label),
    conditions: [
      ...conditionsOf(options).map(({ side, ...text }) => ({ ...resolveCondition(text, context), side })),
      ...(options.dayHalves === undefined ? [] : conditionsOfHalves(options.dayHalves, window!)),
    ],
    measures: measuresOf(options.mean, context),
    window,
    invitations: wantedInvitations(
      table,
      found?.isCounted ? undefined : score,
      answerReader(codes, scoreRules(options)),
      options,
    ),
  };
}

/** @throws NpsError `ambiguous-column` where several columns may say when an answer was given */
function latestSearch(
  { latestBy, customer, date }: ReadOptions,
  columns: readonly Column[],
  sample: Table['sample'],
  label: string,
): LatestSearch | undefined {
  if ((latestBy ?? customer) === undefined || date !== undefined) return undefined;
  const one = theDateColumn(columns, sample, label, 'latest');
  if (one !== undefined) return { date: named(one, columns), falling: undefined };
  const falling = fallingColumn(columns, sample);
  return { date: undefined, falling: falling && nameOf(falling, columns) };
}

/**
 * The conditions of the options, parsed; those for all rows first.
 * @throws NpsError `usage`
 */
function conditionsOf({ where = [], halves, rate, listener }: ReadOptions) {
  const parse = (side: Side, origin: ConditionOrigin, texts: readonly string[] = []) =>
    texts.map((text) => ({ side, ...parseCondition(text, origin) }));
  return [
    ...parse('all', { option: 'where' }, where),
    ...parse('before', { option: 'before' }, halves?.before),
    ...parse('after', { option: 'after' }, halves?.after),
    ...parse('open', { option: 'open' }, listener?.open === undefined ? [] : [listener.open]),
    ...parse('rate', { option: 'rate' }, rate),
  ];
}

function rejectContradictions({ score, category, count, counts, latestBy, zone }: ReadOptions): void {
  if (zone !== undefined && !isZone(zone)) throw inputError({ kind: 'unknown-zone', zone });
  const together = (first: string, second: string) =>
    inputError({ kind: 'options-exclude', options: [first, second] });
  if (score !== undefined && category !== undefined) throw together('score', 'category');
  if (counts === undefined) return;
  for (const [other, value] of Object.entries({ score, category, count, latestBy }))
    if (value !== undefined) throw together('counts', other);
}
