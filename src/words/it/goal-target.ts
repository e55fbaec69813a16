// Italian: the target of a goal, and where a goal is.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { Tongue } from '../tongue/tongue.js';
import { theDay } from './periods.js';

/** A target is shown as it was given: 37.5 is not 38. */
export function targetText(t: Tongue, target: number): string {
  const digits = /\.(\d+)$/.exec(String(target))?.[1]?.length ?? 0;
  return t.nps(target, Math.min(digits, 2));
}

/** "+50 entro il 31 dic 2026" */
export function aimText(t: Tongue, { target, date }: Pick<GoalFigures, 'target' | 'date'>): string {
  return `${targetText(t, target)} entro ${theDay(t, date)}`;
}

/** "+36 (ago 2026), obiettivo +50 entro il 31 dic 2026"; of a hidden goal only the end. */
export function goalText(t: Tongue, goal: GoalFigures): string {
  const { now, period } = goal;
  const aim = `obiettivo ${aimText(t, goal)}`;
  return now.nps === null || period === null ? aim : `${t.nps(now.nps)} (${t.period(period)}), ${aim}`;
}
