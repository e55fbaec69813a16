// nps segment of several questions: the segments of each, which are a family of tests of their own.
import type { ResponseOptions } from '../options/types.js';
import type { CommandInput } from '../output/run.js';
import type { QuestionsSegmented } from '../views/question-segments.js';
import type { Segmented } from '../views/segment.js';
import { rejectMeasuresOfFew, rejectOfOne } from './asked.js';
import { accountOf, inputOfQuestions, nameOf, readQuestions, warningsOfQuestions } from './read.js';

type Options = Omit<ResponseOptions, 'by' | 'maxSegments'>;

/**
 * The segments of some questions.
 * @param segment of one question
 */
export async function segmentQuestions<Asked extends Options>(
  input: CommandInput<Asked>,
  questions: readonly string[],
  segment: (input: CommandInput<Asked>) => Promise<Segmented>,
): Promise<QuestionsSegmented> {
  const { sources, options, watch } = input;
  rejectOfOne(options);
  rejectMeasuresOfFew(options);
  const found = await readQuestions(sources, questions, watch, (own, score, watched) =>
    segment({ ...input, sources: own, options: { ...options, score }, watch: watched }),
  );
  const [first] = found as [Segmented, ...Segmented[]];
  return {
    ...first,
    input: inputOfQuestions(found),
    result: {
      questions: found.map((one) => ({ question: nameOf(one), account: accountOf(one), ...one.result })),
    },
    warnings: warningsOfQuestions(found),
  };
}
