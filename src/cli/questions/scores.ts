// nps score of several questions: the NPS of each, and the difference between each two among those who answered both.
import { categoryOn } from '../../core/category.js';
import { answersToBoth, differencesOf, type QuestionPair } from '../../core/question-differences.js';
import type { QuestionScore } from '../../core/results.js';
import { firstAnswer, otherScale } from '../../core/scale.js';
import { sumOver } from '../../core/transitions.js';
import { scoreReader } from '../../input/cells/score.js';
import { scoreRules } from '../../input/columns/roles.js';
import { answerScale } from '../../input/options.js';
import { figureOptions, OF_RATES } from '../options/figures.js';
import type { ResponseOptions } from '../options/types.js';
import type { CommandInput } from '../output/run.js';
import { inputOf } from '../responses/account.js';
import { blockOptions, type Collected, collectTallies, type FigureOptions } from '../responses/collect.js';
import { invitationWarnings, withRate } from '../responses/invitations.js';
import { toldOf } from '../responses/privacy.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import type { QuestionsScored } from '../views/question-scores.js';
import { rejectOfOne } from './asked.js';
import {
  accountOf,
  inputOfQuestions,
  nameOf,
  type OfQuestion,
  readQuestions,
  warningsOfQuestions,
} from './read.js';

/** The scores of some questions; see {@link Collected} for what may go wrong. */
export async function scoreQuestions(
  { sources, options, watch }: CommandInput<ResponseOptions>,
  questions: readonly string[],
): Promise<QuestionsScored> {
  rejectOfOne(options);
  const found = await readQuestions(sources, questions, watch, async (own, question, watched) => {
    // The cells of the later questions are keys: they say what those who answered this question answered there.
    const later = questions.slice(questions.indexOf(question) + 1);
    const asked = { ...options, score: question, by: later.map((one) => [one]) };
    return scoreOf(await collectTallies(own, asked, watched), options);
  });
  const scale = answerScale(options);
  return {
    command: 'score',
    input: inputOfQuestions(found),
    options: {
      ...figureOptions({ ...options, ...found[0]!.days }, OF_RATES),
      confidence: options.confidence,
      minN: options.minN ?? null,
    },
    result: {
      questions: found.map(({ score }) => score),
      differences: differencesOf(pairsOf(found, options), blockOptions(options).level),
    },
    ...otherScale(scale),
    warnings: warningsOfQuestions(found),
    details: found[0]!.details,
  };
}

/** The score of one question, and its answers by the cells of the later questions. */
interface Scored extends OfQuestion, Pick<Collected['reading'], 'details'> {
  readonly days: Collected['reading']['days'] | undefined;
  readonly score: QuestionScore;
  readonly byLater: Collected['breakdowns'];
}

async function scoreOf(collected: Collected, options: ResponseOptions): Promise<Scored> {
  const { reading, breakdowns } = collected;
  const { by: _, ...columns } = reading.columns;
  const input = inputOf({ ...reading, columns });
  const figures: FigureOptions = blockOptions(options);
  const told = await toldOf({ ...collected, breakdowns: [] }, withRate(figures, reading), options);
  const warnings = [
    ...reading.warnings,
    ...invitationWarnings(reading),
    ...weightWarnings(told.block),
    ...told.warnings,
  ];
  const of = { input, warnings };
  return {
    ...of,
    days: reading.days,
    details: reading.details,
    score: { question: nameOf(of), account: accountOf(of), ...told.block },
    byLater: breakdowns,
  };
}

/** Each two questions, with the answers of those who gave both. */
function pairsOf(found: readonly Scored[], options: ResponseOptions): QuestionPair[] {
  const scale = answerScale(options);
  const place = scoreReader(scoreRules(options));
  return found.flatMap((first, i) =>
    first.byLater.map(({ groups }, j): QuestionPair => {
      const second = found[i + 1 + j]!;
      const answers = answersToBoth(
        groups.flatMap(({ key: [cell], tally }) => {
          const answer = place(cell ?? '');
          return answer < 0 ? [] : { category: categoryOn(scale, answer + firstAnswer(scale)), tally };
        }),
      );
      const both = sumOver(answers.counts);
      const sizes = [first.score.responses, second.score.responses] as const;
      return {
        questions: [first.score.question, second.score.question],
        answers,
        isHidden: isHidden(both, sizes, found.length, options.minN),
      };
    }),
  );
}

/**
 * Whether a difference would tell of few: of those who answered both questions, or of those who answered only one of
 * them, whose figures are the scores shown less those of both. Several differences together may tell of those who left
 * out any question, so among three or more questions a difference is shown only where both have the same respondents.
 */
function isHidden(
  both: number,
  [first, second]: readonly [number, number],
  questions: number,
  minN = 0,
): boolean {
  const one = first + second - 2 * both;
  return both < minN || (minN > 0 && one > 0 && (questions > 2 || one < minN));
}
