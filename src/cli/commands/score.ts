// nps score: the NPS of all responses.

import type { Command } from 'commander';
import { otherScale } from '../../core/scale.js';
import { givenTo } from '../engines/given.js';
import { ANSWERS_TO_QUESTIONS } from '../options/columns.js';
import { figureOptions, OF_RATES } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import { NO_SEGMENTS, PRIVACY } from '../options/segment.js';
import { INTERVALS_AND_BENCHMARKS } from '../options/statistics.js';
import { type Asking, FILES, type ResponseOptions } from '../options/types.js';
import { VIA } from '../options/via.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { askedOf } from '../questions/asked.js';
import { inputOf } from '../responses/account.js';
import { benchmarked, blockOptions, collectTallies, rejectOtherBenchmarks } from '../responses/collect.js';
import { invitationWarnings, withInvitations, withRate } from '../responses/invitations.js';
import { toldOf } from '../responses/privacy.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import type { QuestionsScored } from '../views/question-scores.js';
import { type Scored, scoreView } from '../views/score.js';

export const OPTIONS: readonly OptionGroup[] = [
  ANSWERS_TO_QUESTIONS,
  COUNTING,
  INTERVALS_AND_BENCHMARKS,
  PRIVACY,
  FIGURES_OUTPUT,
  VIA,
  CONFIGURATION,
  NO_SEGMENTS,
];

export const EXAMPLES = [
  'nps score responses.csv',
  'nps score q1.csv q2.csv --where "plan=pro"',
  'nps score export.csv --score "How likely are you to recommend us?" --json',
  'nps score touchpoints.csv --score support --score delivery',
];

/** Declares `nps score`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], given: Asking<ResponseOptions>) => {
    if (given.by) throw cliError({ kind: 'takes-no-by', command: 'score', by: String(given.by) });
    const { options: asked, questions } = askedOf<ResponseOptions>(given);
    const { sources, options } = await givenTo(files, asked, host, 'score');
    if (questions.length === 0) await run(score, sources, options, host);
    else await run(await ofQuestions(questions), sources, options, host);
  });
}

const score: Action<ResponseOptions, Scored> = { compute, view: scoreView };

/** Few ask about several questions. */
async function ofQuestions(questions: readonly string[]): Promise<Action<ResponseOptions, QuestionsScored>> {
  const [{ scoreQuestions }, { questionScoresView }] = await Promise.all([
    import('../questions/scores.js'),
    import('../views/question-scores.js'),
  ]);
  return { compute: (input) => scoreQuestions(input, questions), view: questionScoresView };
}

/** What the command finds. */
export async function compute({ sources, options, watch }: CommandInput<ResponseOptions>): Promise<Scored> {
  rejectOtherBenchmarks(options);
  const collected = await collectTallies(sources, withInvitations(options), watch);
  const { overall, reading, representation } = collected;
  const told = await toldOf(collected, withRate(blockOptions(options), reading), options);
  const figures = told.block;
  const benchmarks = await benchmarked(told.tally, options);
  return {
    command: 'score',
    input: inputOf(reading),
    options: {
      ...figureOptions({ ...options, ...reading.days }, OF_RATES),
      confidence: options.confidence,
      minN: options.minN ?? null,
    },
    result: {
      ...figures,
      ...(benchmarks && { benchmarks }),
      ...(representation && { representation }),
    },
    ...otherScale(overall.scale),
    warnings: [
      ...reading.warnings,
      ...invitationWarnings(reading),
      ...weightWarnings(figures),
      ...told.warnings,
    ],
    details: reading.details,
  };
}
