// Names of columns that hold the answers to the NPS question.
import { phraseTest } from './phrases.js';
import { plainName } from './plain.js';

const NPS = /(?<![A-Za-z])e?nps(?![a-z])|NPS|Nps(?![a-z])/;
/** What stands at the end of the name of a column that is beside the answers, such as `nps_comment`. */
const BESIDE =
  /(?:^|[^a-z])(?:ids?|uuid|guid|date|datetime|timestamp|created|updated|sent|comments?|reasons?|why|feedback|verbatims?|text|explanation|remarks?|count|url|link|token|e-?mail|language|channel|source)[^\p{L}]*$/u;

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
  if (BESIDE.test(plainName(label))) return undefined;
  if (NPS.test(label.normalize('NFKC'))) return 'strong';
  if (asksSomethingElse(label)) return undefined;
  if (asksTheQuestion(label)) return 'strong';
  return isWeak(label) && !isOtherMeasure(label) ? 'weak' : undefined;
}
