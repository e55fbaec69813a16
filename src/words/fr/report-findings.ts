// French: what a page says of change, of a goal and of time, in its headline and its headings.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { ReportChange } from '../../core/report-result.js';
import type { HeadlineFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { countedPeriods, periodWords } from './periods.js';
import { points, theMeasure, which } from './phrases.js';
import { fr } from './typography.js';

/** "1,8 point" */
export function size(t: Tongue, value: number): string {
  return `${points(t, Math.abs(value))} ${t.agreeing(value, 'point', 'points', t.places.points)}`;
}

/** "7 points de plus que dans last.json (+21), plus que le hasard" */
export function changeText(t: Tongue, { difference, significant, before, since }: ReportChange): string {
  if (difference === null || before === null) return `rien ne peut être dit de la variation depuis ${since}`;
  const moved = `${size(t, difference)} de ${difference < 0 ? 'moins' : 'plus'} que dans ${since} (${t.nps(before)})`;
  if (significant === null) return `${moved}, trop peu de réponses pour un test`;
  return `${moved}, ${significant ? 'plus que le hasard' : 'pas plus que le hasard'}`;
}

/** "l’objectif de +50 au 31 déc. 2026 est en bonne voie (chance de 84 %)" */
export function goalText(t: Tongue, { target, date, probability, verdict }: GoalFigures): string {
  const aim = `${target > 0 ? '+' : ''}${t.asGiven(target)} au ${t.day(date)}`;
  const chance = probability === null ? '' : ` (chance de ${t.percent(probability, 0)})`;
  const goal = `l’objectif de ${aim}`;
  switch (verdict) {
    case null:
      return `l’objectif est de ${aim}`;
    case 'reached':
      return `${goal} est atteint`;
    case 'on-track':
      return `${goal} est en bonne voie${chance}`;
    case 'open':
      return `${goal} est trop serré pour conclure${chance}`;
    case 'behind':
      return `${goal} ne sera pas atteint à ce rythme${chance}`;
    case 'too-early':
      return `il est trop tôt pour dire si ${aim} sera atteint`;
  }
}

function movement(t: Tongue, { change, trend }: HeadlineFacts): string | undefined {
  if (change !== undefined) return changeText(t, change);
  if (trend === undefined || trend.line.significant === null) return undefined;
  const { line, every, periods } = trend;
  if (!line.significant)
    return `ni hausse ni baisse sur ${countedPeriods(t, periods, every)} ne dépasse le hasard`;
  const way = line.slope > 0 ? 'monte' : 'baisse';
  return `il ${way} de ${size(t, line.slope)} par ${periodWords(every).one}, plus que le hasard`;
}

/** All that matters, in a sentence. */
export function headline(t: Tongue, facts: HeadlineFacts): string {
  if (facts.nps === null) return 'Il n’y a pas encore de réponses.';
  const start = `${capital(theMeasure(facts.scale))} est de ${t.nps(facts.nps)}${which(facts.scale)}`;
  const moved = movement(t, facts);
  const joint = facts.change === undefined ? fr` ; ` : ', ';
  const goal = facts.goal && goalText(t, facts.goal);
  return `${start}${moved === undefined ? '' : `${joint}${moved}`}${goal === undefined ? '' : fr` ; ${goal}`}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
