// What nps report shows: a page, whose parts are those of the commands.
import type { InputAccount } from '../../core/account.js';
import type { ReportResult } from '../../core/report-result.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { scoreView } from './score.js';

/** What nps report computes. */
export interface Paged extends Computed<ReportResult, { confidence: number; minN: number | null }> {
  input: InputAccount;
}

/** The report of nps report. */
export function reportView(paged: Paged, words: Words): Shown<ReportResult> {
  const { title, tables, footer, records } = scoreView({ ...paged, result: paged.result.score }, words);
  return { ...paged, title, tables, footer, records };
}
