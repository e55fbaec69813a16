// What nps movers shows: the change in a line, who went where in a table, and in words whose change it is.
import type { InputAccount } from '../../core/account.js';
import { MIN_TESTED } from '../../core/contrast.js';
import type { MoversResult } from '../../core/results.js';
import type { Scale } from '../../core/scale.js';
import { LOW_N } from '../../core/segment.js';
import { CATEGORIES } from '../../core/transitions.js';
import type { Legend, Line, Pieces, ReportTable } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { weightedLine } from './footer.js';
import { listRecords, listTable } from './movers-list.js';
import { moversRecords } from './movers-records.js';
import { withBands } from './tidy.js';

/** What nps movers computes. */
export interface Moved extends Computed<MoversResult, { confidence: number; minN: number | null }> {
  /** Of both files, or of the one. */
  accounts: readonly InputAccount[];
  /** The list has comments. */
  hasComments: boolean;
}

/** The report of nps movers. */
export function moversView(moved: Moved, words: Words): Shown<MoversResult> {
  const { result, accounts, options, scale, hasComments } = moved;
  const { movers } = result;
  const { of, sides } = words.compare;
  return {
    ...moved,
    title: titleOf(result, scale, words),
    tables: [movers === undefined ? tableOf(result, words) : listTable(movers, hasComments, words)],
    footer: [
      ...stayersLines(result, options, words),
      ...partsLines(result, options.minN ?? 0, words),
      ...hiddenLegend(result, options.minN ?? 0, words),
      ...weightedLine(result.before, words).map((line) => of(sides.before, line)),
      ...weightedLine(result.after, words).map((line) => of(sides.after, line)),
      ...accounts.map((account) => {
        const line = words.figures.account(account);
        return accounts.length > 1 ? of(account.sources.join(', '), line) : line;
      }),
    ],
    records: withBands(
      movers === undefined ? moversRecords(result) : listRecords(movers, hasComments),
      scale,
    ),
  };
}

/** "NPS +24 → +31   +7 points    1,204 answered twice, 380 only before, 512 only now" */
function titleOf(
  { before, after, stayers, joiners, leavers }: MoversResult,
  scale: Scale | undefined,
  { compare, movers }: Words,
): Pieces {
  return {
    pieces: [
      [{ text: compare.title(before.nps, after.nps, scale), tone: 'strong' }],
      ...(before.nps === null || after.nps === null ? [] : [compare.change(before.nps, after.nps, 0, null)]),
      movers.who(stayers.responses, leavers.responses, joiners.responses),
    ],
    tight: true,
  };
}

/** Who went where: a row for each category before. */
function tableOf({ matrix: { from } }: MoversResult, { movers, segment }: Words): ReportTable {
  const { categories, headings } = movers;
  const hidden = { text: segment.marks.hidden, tone: 'dim' } as const;
  return {
    columns: [
      { title: '', name: headings.before, kind: 'words', drop: 1 },
      { title: '', name: headings.category, kind: 'words' },
      ...CATEGORIES.map((category, i) => ({
        title: i === 0 ? headings.now(categories[category]) : categories[category],
        name: headings.now(categories[category]),
        kind: 'count' as const,
      })),
    ],
    rows: CATEGORIES.map((before, i) => [
      i === 0 ? headings.before : '',
      categories[before],
      ...CATEGORIES.map((after) => from[before][after] ?? hidden),
    ]),
  };
}

/** "Those who answered twice: +25 → +34, +9 points (95% CI +6 to +12, p < 0.001)" */
function stayersLines(
  { stayers }: MoversResult,
  { confidence, minN }: Moved['options'],
  { movers, figures }: Words,
): Line[] {
  const { responses, before, after, interval, pValue, hidden } = stayers;
  if (before === null || after === null) return [movers.twice(figures.hidden(minN ?? 0))];
  const line = movers.twice(movers.change(before, after, confidence, interval, pValue));
  if (hidden) return [line];
  if (responses < MIN_TESTED) return [line, movers.untested];
  return responses < LOW_N ? [line, movers.lowN] : [line];
}

/** "Of the change of +7: +9 theirs, +1 from who answered only now, -3 from who answered only before." */
function partsLines(
  { decomposition, joiners, leavers }: MoversResult,
  minN: number,
  { movers, figures }: Words,
): Line[] {
  const hidden = [
    ...(joiners.hidden ? [movers.onlyNow(figures.hidden(minN))] : []),
    ...(leavers.hidden ? [movers.onlyBefore(figures.hidden(minN))] : []),
  ];
  const { stayers, total } = decomposition;
  if (stayers === null || total === null) return hidden;
  const parts = {
    stayers,
    joiners: joiners.responses === 0 ? null : decomposition.joiners,
    leavers: leavers.responses === 0 ? null : decomposition.leavers,
    total,
  };
  return [movers.parts(parts)];
}

/** What a table with hidden numbers keeps back. */
function hiddenLegend(
  { matrix: { from }, stayers, movers: list }: MoversResult,
  minN: number,
  { movers }: Words,
): Legend[] {
  const isHidden = CATEGORIES.some((before) => CATEGORIES.some((after) => from[before][after] === null));
  return isHidden && stayers.before !== null && list === undefined ? [{ legend: movers.hidden(minN) }] : [];
}
