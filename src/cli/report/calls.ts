// Who to call: the detractors by the age of their answers.

import { dayNumber } from '../../core/calendar.js';
import { openByAge } from '../../core/calls.js';
import { GroupAccumulator } from '../../core/group-accumulator.js';
import type { OpenAnswers } from '../../core/open-answers.js';
import type { Source } from '../../input/bytes/source.js';
import { DAY } from '../../input/columns/keys.js';
import { answerScale } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import type { Watch } from '../responses/collect.js';
import { readInto } from '../responses/read-into.js';

/** Reads all sources. @throws NpsError for whatever the user can mend; where no column says when, too */
export async function readCalls(
  sources: readonly Source[],
  options: ResponseOptions & { readonly asOf?: string | undefined },
  watch: Watch,
): Promise<OpenAnswers> {
  const scale = answerScale(options);
  const weighted = options.weight !== undefined;
  const days = new GroupAccumulator([0], { limit: Number.POSITIVE_INFINITY, weighted, scale });
  await readInto(sources, { ...options, ...watch, by: [[DAY]] }, [days]);
  return openByAge(days.result(), dayNumber(options.asOf ?? '') ?? undefined);
}
