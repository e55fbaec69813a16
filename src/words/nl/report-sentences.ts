// Dutch: what changed, and the goal, as the page says them.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { ReportChange } from '../../core/report-result.js';
import type { HeadlineFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { targetText } from './goal.js';
import { nounOf, periods } from './periods.js';
import { points } from './phrases.js';

/** Names in a heading. */
const MOST_NAMED = 3;

/** "EMEA, APAC en nog 2" */
export function namesText(t: Tongue, names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return t.list([...names.slice(0, MOST_NAMED), ...(more > 0 ? [`nog ${t.count(more)}`] : [])]);
}

/** Without a sign: "1,8 punten" */
export function sizeText(t: Tongue, value: number): string {
  const text = points(t, Math.abs(value));
  return `${text} ${text === '1' ? 'punt' : 'punten'}`;
}

/** "7 punten meer dan in last.json (+21), en dat is meer dan toeval" */
export function changeText(t: Tongue, { difference, significant, before, since }: ReportChange): string {
  if (difference === null || before === null)
    return `over de verandering sinds ${since} valt niets te zeggen`;
  if (difference === 0) return `net als in ${since}`;
  const moved = `${sizeText(t, difference)} ${difference < 0 ? 'minder' : 'meer'} dan in ${since} (${t.nps(before)})`;
  if (significant === null) return `${moved}, met te weinig antwoorden om te toetsen`;
  return `${moved}, en dat ${significant ? 'is meer dan toeval' : 'kan ook toeval zijn'}`;
}

/** "het doel van +50 op 31 dec 2026 ligt op koers (kans 84%)" */
export function goalSentence(t: Tongue, goal: GoalFigures): string {
  const aim = `het doel van ${targetText(t, goal.target)} op ${t.day(goal.date)}`;
  const chance = goal.probability === null ? '' : ` (kans ${t.percent(goal.probability, 0)})`;
  const verdicts = {
    reached: `${aim} is bereikt`,
    'on-track': `${aim} ligt op koers${chance}`,
    open: `${aim} is nog onbeslist${chance}`,
    behind: `${aim} wordt bij gelijk verloop niet gehaald${chance}`,
    'too-early': `of ${aim} wordt gehaald, is nog niet te zeggen`,
  };
  return goal.verdict === null ? aim : verdicts[goal.verdict];
}

/** What happens to the score; undefined where nothing can be said. */
export function movementText(t: Tongue, { change, trend, scale }: HeadlineFacts): string | undefined {
  if (change !== undefined) return changeText(t, change);
  if (trend === undefined || trend.line.significant === null) return undefined;
  const { line, every } = trend;
  if (!line.significant)
    return `geen stijging of daling over ${periods(t, trend.periods, nounOf(every))} is meer dan toeval`;
  const it = scale === undefined ? 'die' : 'dat';
  const way = line.slope > 0 ? 'stijgt' : 'daalt';
  return `${it} ${way} ${sizeText(t, line.slope)} per ${nounOf(every).one}, en dat is meer dan toeval`;
}
