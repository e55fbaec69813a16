// What nps movers writes as CSV: a record for each way from category to category, for each part, and for the whole.
import type { MoversResult } from '../../core/results.js';
import { TRANSITIONS } from '../../core/transitions.js';
import type { TidyRecords } from '../../report/report.js';
import { stacked, TOTAL } from './tidy.js';

/** A first column says what each record is. */
export function moversRecords({
  before,
  after,
  matrix,
  stayers,
  joiners,
  leavers,
  decomposition,
}: MoversResult): TidyRecords {
  const ways = TRANSITIONS.map((way) => [way.before, way.after, matrix.from[way.before][way.after]]);
  const { interval } = stayers;
  const tests = ['difference', 'ci_low', 'ci_high', 'p_value', 'significant'];
  return stacked(2, { row: 'way', records: { header: ['from', 'to', 'responses'], rows: ways } }, [
    {
      row: 'stayers',
      records: {
        header: ['responses', 'nps_before', 'nps_after', ...tests, 'part'],
        rows: [
          [
            stayers.responses,
            stayers.before,
            stayers.after,
            stayers.difference,
            interval?.low ?? null,
            interval?.high ?? null,
            stayers.pValue,
            stayers.significant,
            decomposition.stayers,
          ],
        ],
      },
    },
    {
      row: 'joiners',
      records: {
        header: ['responses', 'nps_after', 'part'],
        rows: [[joiners.responses, joiners.nps, decomposition.joiners]],
      },
    },
    {
      row: 'leavers',
      records: {
        header: ['responses', 'nps_before', 'part'],
        rows: [[leavers.responses, leavers.nps, decomposition.leavers]],
      },
    },
    {
      row: TOTAL.row,
      records: {
        header: ['nps_before', 'nps_after', 'difference', 'part'],
        rows: [[before.nps, after.nps, decomposition.total, decomposition.total]],
      },
    },
  ]);
}
