// Spanish: the sentence at the top of the page of nps report, and what it is made of.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { ReportChange } from '../../core/report-result.js';
import type { HeadlineFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { targetText } from './goal.js';
import { capital, periodWords } from './periods.js';
import { somePoints, theMeasure, which, wholePercent } from './phrases.js';

/** "7 puntos más que en last.json (+21), un cambio que va más allá del azar" */
export function changeText(t: Tongue, { difference, significant, before, since }: ReportChange): string {
  if (difference === null || before === null) return `no se puede decir nada del cambio respecto a ${since}`;
  const size = somePoints(t, Math.abs(difference));
  const moved = `${size} ${difference < 0 ? 'menos' : 'más'} que en ${since} (${t.nps(before)})`;
  if (significant === null) return `${moved}, con muy pocas respuestas para una prueba`;
  return `${moved}, un cambio que ${significant ? 'va más allá del azar' : 'puede ser solo azar'}`;
}

/** "el objetivo de +50 para el 31 dic 2026 está en camino (probabilidad del 84 %)" */
export function goalText(t: Tongue, { target, date, probability, verdict }: GoalFigures): string {
  const aim = `${targetText(t, target)} para el ${t.day(date)}`;
  const chance = probability === null ? '' : ` (probabilidad del ${wholePercent(t, probability)})`;
  const verdicts = {
    reached: `el objetivo de ${aim} está alcanzado`,
    'on-track': `el objetivo de ${aim} está en camino${chance}`,
    open: `el objetivo de ${aim} está por decidir${chance}`,
    behind: `el objetivo de ${aim} no se alcanzará si todo sigue igual${chance}`,
    'too-early': `es demasiado pronto para decir si se alcanzará el objetivo de ${aim}`,
  };
  return verdict === null ? `el objetivo es ${aim}` : verdicts[verdict];
}

/** "El NPS es +29; ninguna subida o bajada en 12 meses va más allá del azar; el objetivo …" */
export function headline(t: Tongue, facts: HeadlineFacts): string {
  if (facts.nps === null) return 'Todavía no hay respuestas.';
  const start = `${capital(theMeasure(facts.scale))} es ${t.nps(facts.nps)}${which(facts.scale)}`;
  const moved =
    facts.change === undefined ? prefixed('; ', trendText(t, facts)) : `, ${changeText(t, facts.change)}`;
  return `${start}${moved}${prefixed('; ', facts.goal && goalText(t, facts.goal))}.`;
}

function trendText(t: Tongue, { trend }: HeadlineFacts): string | undefined {
  if (trend === undefined || trend.line.significant === null) return undefined;
  const { line, every, periods } = trend;
  const { noun } = periodWords(every);
  if (!line.significant)
    return `ninguna subida o bajada en ${t.counted(periods, ...noun)} va más allá del azar`;
  return `${line.slope > 0 ? 'sube' : 'baja'} ${somePoints(t, Math.abs(line.slope))} por ${noun[0]}, más allá del azar`;
}

function prefixed(prefix: string, text: string | undefined): string {
  return text === undefined ? '' : `${prefix}${text}`;
}
