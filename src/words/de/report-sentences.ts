// German: what changed, and the goal, as the page says them.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { ReportChange } from '../../core/report-result.js';
import type { HeadlineFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { targetText } from './goal.js';
import { nounOf, periods } from './periods.js';
import { points } from './phrases.js';

/** Names in a heading. */
const MOST_NAMED = 3;

/** "EMEA, APAC und 2 weitere" */
export function namesText(t: Tongue, names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return t.list([...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${t.count(more)} weitere`] : [])]);
}

/** Without a sign: "1,8 Punkte"; after "um" it is the same. */
export function sizeText(t: Tongue, value: number): string {
  const text = points(t, Math.abs(value));
  return `${text} ${text === '1' ? 'Punkt' : 'Punkte'}`;
}

/** "7 Punkte mehr als in last.json (+21), was mehr als Zufall ist" */
export function changeText(t: Tongue, { difference, significant, before, since }: ReportChange): string {
  if (difference === null || before === null)
    return `über die Änderung seit ${since} lässt sich nichts sagen`;
  if (difference === 0) return `wie in ${since}`;
  const moved = `${sizeText(t, difference)} ${difference < 0 ? 'weniger' : 'mehr'} als in ${since} (${t.nps(before)})`;
  if (significant === null) return `${moved}, bei zu wenigen Antworten für einen Test`;
  return `${moved}, was ${significant ? 'mehr als Zufall ist' : 'auch Zufall sein kann'}`;
}

/** "das Ziel +50 bis 31. Dez. 2026 ist auf Kurs (Chance 84 %)" */
export function goalSentence(t: Tongue, goal: GoalFigures): string {
  const aim = `das Ziel ${targetText(t, goal.target)} bis ${t.day(goal.date)}`;
  const chance = goal.probability === null ? '' : ` (Chance ${t.percent(goal.probability, 0)})`;
  const verdicts = {
    reached: `${aim} ist erreicht`,
    'on-track': `${aim} ist auf Kurs${chance}`,
    open: `${aim} ist offen${chance}`,
    behind: `${aim} wird bei gleichem Verlauf verfehlt${chance}`,
    'too-early': `ob ${aim} erreicht wird, ist noch nicht abzusehen`,
  };
  return goal.verdict === null ? aim : verdicts[goal.verdict];
}

/** What happens to the score; undefined where nothing can be said. */
export function movementText(t: Tongue, { change, trend }: HeadlineFacts): string | undefined {
  if (change !== undefined) return changeText(t, change);
  if (trend === undefined || trend.line.significant === null) return undefined;
  const { line, every } = trend;
  if (!line.significant)
    return `kein Anstieg oder Rückgang über ${periods(t, trend.periods, nounOf(every))} ist mehr als Zufall`;
  const way = line.slope > 0 ? 'steigt' : 'fällt';
  return `er ${way} um ${sizeText(t, line.slope)} pro ${nounOf(every).one}, was mehr als Zufall ist`;
}
