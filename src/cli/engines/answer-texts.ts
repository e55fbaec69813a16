// Which texts of a score column are answers: an engine has to know them to find the latest answers.
import type { Source } from '../../input/bytes/source.js';
import { parseScore } from '../../input/cells/score.js';
import { answerScale } from '../../input/options.js';
import { COUNTED } from '../../sql/query.js';
import { MAX_ANSWER_TEXTS } from '../../sql/scores-query.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import { readRows } from '../responses/small-file.js';

/** What decides whether a text is an answer. */
export type AnswerRules = Partial<Pick<ResponseOptions, 'scale' | 'bands' | 'missing' | 'fractions'>>;

/** The texts that are answers, unchanged. */
export function answerTexts(texts: Iterable<string>, options: AnswerRules): string[] {
  const { missing = [], fractions = 'reject' } = options;
  const rules = { scale: answerScale(options), missing, fractions };
  return [...new Set(texts)].filter((text) => parseScore(text, rules) >= 0);
}

/**
 * The same for the texts in an engine's answer, in CSV.
 * @param from a file, or the output of a client
 * @throws NpsError `unknown-column` where it is not the answer of the query of texts, `bad-value` where it was cut
 */
export async function answersIn(from: string | Source, options: AnswerRules): Promise<string[]> {
  const file = typeof from === 'string' ? from : from.name;
  const { score, rows, groups, kept } = COUNTED;
  const found = await readRows(from, [score, COUNTED.count], [kept, rows, groups], (cell) => cell);
  const [first] = found;
  if (first === undefined) throw cliError({ kind: 'engine-no-answers', file });
  const all = first[groups] === '' ? found.length : Number(first[groups]);
  if (all > MAX_ANSWER_TEXTS)
    throw cliError({ kind: 'engine-many-texts', file, texts: all, most: MAX_ANSWER_TEXTS });
  if (all !== found.length)
    throw cliError({ kind: 'engine-cut-texts', file, texts: all, found: found.length });
  return answerTexts(
    found.filter((row) => row[kept] !== '0').map((row) => row[score]),
    options,
  );
}
