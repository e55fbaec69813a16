// Who to call: the detractors by the age of their answers.

import { dayNumber } from '../../core/calendar.js';
import { openByAge } from '../../core/calls.js';
import { GroupAccumulator } from '../../core/group-accumulator.js';
import { type OpenAnswers, OpenCounts } from '../../core/open-answers.js';
import type { AnsweredRow } from '../../input/answered-rows.js';
import type { Source } from '../../input/bytes/source.js';
import { DAY } from '../../input/columns/keys.js';
import { answerScale } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import type { Watch } from '../responses/collect.js';
import { readInto } from '../responses/read-into.js';

const SECONDS_A_DAY = 86_400;

interface CallOptions extends ResponseOptions {
  readonly asOf?: string | undefined;
  /** What open answers meet; all are open unless given. */
  readonly open?: string | undefined;
}

/** Reads all sources. @throws NpsError for whatever the user can mend; where no column says when, too */
export async function readCalls(
  sources: readonly Source[],
  { open, ...options }: CallOptions,
  watch: Watch,
): Promise<OpenAnswers> {
  const asOf = dayNumber(options.asOf ?? '') ?? undefined;
  if (open !== undefined) return readOpen(sources, options, watch, open, asOf);
  const scale = answerScale(options);
  const weighted = options.weight !== undefined;
  const days = new GroupAccumulator([0], { limit: Number.POSITIVE_INFINITY, weighted, scale });
  await readInto(sources, { ...options, ...watch, by: [[DAY]] }, [days]);
  return openByAge(days.result(), asOf);
}

/** Whether an answer is open its row says. */
async function readOpen(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
  open: string,
  asOf: number | undefined,
): Promise<OpenAnswers> {
  const counts = new OpenCounts();
  let newest = Number.NEGATIVE_INFINITY;
  const onAnswer = ({ category, time, isOpen }: AnsweredRow) => {
    const day = Math.floor(time / SECONDS_A_DAY);
    if (day > newest) newest = day;
    counts.add(category, day, isOpen);
  };
  const listener = { columns: [], open, dates: 'if-found' as const, onFile: () => {}, onAnswer };
  await readInto(sources, { ...options, ...watch, by: [], dates: true, listener }, []);
  return counts.result(asOf ?? newest);
}
