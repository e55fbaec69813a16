// Names of columns that hold the answers to the NPS question.
import { lazy, phraseTest, type ReadyName, readyName } from './phrases.js';

const NPS = /(?<![A-Za-z])e?nps(?![a-z])|NPS|Nps(?![a-z])/;
/** The last word of the name of a column that stands beside the answers, such as `nps_comment`. */
const BESIDE = lazy(
  () =>
    new Set(
      (
        'id ids uuid guid date datetime timestamp created updated sent comment comments reason reasons why feedback verbatim ' +
        'verbatims text explanation remark remarks count url link token mail email language channel source'
      ).split(' '),
    ),
);

const asksTheQuestion = phraseTest('question');
const asksSomethingElse = phraseTest('otherwise');
const isWeak = phraseTest('weak');
const isOtherMeasure = phraseTest('measures');

/**
 * What the name of a column says about its cells.
 * @returns `strong` for the question or `nps`, `weak` for a name that would fit other questions too (score, note,
 * Bewertung), undefined for all others, such as `nps_comment`, `recommended_products` and `Why would you recommend us?`
 */
export function scoreNameOf(label: string): 'strong' | 'weak' | undefined {
  const name = readyName(label);
  if (isBeside(name)) return undefined;
  if (NPS.test(label.normalize('NFKC'))) return 'strong';
  if (asksTheQuestion(name)) return asksSomethingElse(name) ? undefined : 'strong';
  return isWeak(name) && !isOtherMeasure(name) ? 'weak' : undefined;
}

function isBeside(name: ReadyName): boolean {
  const last = /(\S+)(?: \d+)* \$$/.exec(name)?.[1];
  return last !== undefined && BESIDE().has(last);
}
