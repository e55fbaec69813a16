// Italian: what a page says first: where the score is, what became of it, and whether a goal will be reached.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { ReportChange } from '../../core/report-result.js';
import { decimal } from '../../report/numbers.js';
import type { HeadlineFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { aimText } from './goal-target.js';
import { periodOf } from './periods.js';
import { MORE_THAN_CHANCE, pointsText, TOO_FEW, theMeasure, which, wholePercent } from './phrases.js';

/** "L’NPS è +29; nessun aumento o calo in 24 mesi va al di là del caso; l’obiettivo di +50 entro … è incerto." */
export function headline(t: Tongue, facts: HeadlineFacts): string {
  const { nps, scale, change, goal } = facts;
  if (nps === null) return 'Non ci sono ancora risposte.';
  const start = `${theMeasure(scale, 'Il')} è ${t.nps(nps)}${which(scale)}`;
  const moved = change === undefined ? movement(t, facts) : `, ${changeText(t, change)}`;
  return `${start}${moved}${goal === undefined ? '' : `; ${goalSentence(t, goal)}`}.`;
}

function movement(t: Tongue, { trend }: HeadlineFacts): string {
  if (trend === undefined || trend.line.significant === null) return '';
  const { line, every, periods } = trend;
  const { noun, per } = periodOf(every);
  if (!line.significant)
    return `; nessun aumento o calo in ${t.counted(periods, ...noun)} va ${MORE_THAN_CHANCE}`;
  return `; ${line.slope > 0 ? 'sale' : 'scende'} di ${sizeText(t, line.slope)} ${per}, ${MORE_THAN_CHANCE}`;
}

/** "7 punti in più rispetto a last.json (+21), al di là del caso" */
export function changeText(t: Tongue, { difference, significant, before, since }: ReportChange): string {
  if (difference === null || before === null)
    return `niente si può dire della variazione rispetto a ${since}`;
  if (isNothing(t, difference)) return `lo stesso di ${since} (${t.nps(before)})`;
  const moved = `${sizeText(t, difference)} in ${difference < 0 ? 'meno' : 'più'} rispetto a ${since} (${t.nps(before)})`;
  if (significant === null) return `${moved}, con risposte ${TOO_FEW}`;
  return `${moved}, ${significant ? MORE_THAN_CHANCE : 'non più di quanto spieghi il caso'}`;
}

/** "l’obiettivo di +50 entro il 31 dic 2026 è incerto (probabilità 72%)" */
export function goalSentence(t: Tongue, goal: GoalFigures): string {
  const aim = aimText(t, goal);
  const chance = goal.probability === null ? '' : ` (probabilità ${wholePercent(t, goal.probability)})`;
  switch (goal.verdict) {
    case null:
      return `l’obiettivo è ${aim}`;
    case 'reached':
      return `l’obiettivo di ${aim} è raggiunto`;
    case 'on-track':
      return `l’obiettivo di ${aim} è in linea${chance}`;
    case 'open':
      return `l’obiettivo di ${aim} è incerto${chance}`;
    case 'behind':
      return `l’obiettivo di ${aim} non sarà raggiunto se tutto prosegue così${chance}`;
    case 'too-early':
      return `è troppo presto per dire se l’obiettivo di ${aim} sarà raggiunto`;
  }
}

/** It would print as zero. */
function isNothing(t: Tongue, points: number): boolean {
  return Number(decimal(points, t.places.points)) === 0;
}

/** "3,5 punti", of a change in either direction. */
export function sizeText(t: Tongue, points: number): string {
  return pointsText(t, Math.abs(points));
}
