// Romanian: the sentence at the top of the page of nps report, and what it is made of.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { ReportChange } from '../../core/report-result.js';
import type { HeadlineFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { targetText } from './goal.js';
import { capital, periodWords } from './periods.js';
import { somePoints, theMeasure, which, wholePercent } from './phrases.js';

/** "cu 7 puncte mai mult decât în last.json (+21), mai mult decât din întâmplare" */
export function changeText(t: Tongue, { difference, significant, before, since }: ReportChange): string {
  if (difference === null || before === null)
    return `despre schimbarea față de ${since} nu se poate spune nimic`;
  const size = somePoints(t, Math.abs(difference));
  const moved = `cu ${size} ${difference < 0 ? 'mai puțin' : 'mai mult'} decât în ${since} (${t.nps(before)})`;
  if (significant === null) return `${moved}, din prea puține răspunsuri pentru un test`;
  return `${moved}, ${significant ? 'o diferență dincolo de întâmplare' : 'o diferență care poate fi doar întâmplare'}`;
}

/** "obiectivul de +50 până la 31 dec. 2026 este pe drumul bun (șansă 84%)" */
export function goalText(t: Tongue, { target, date, probability, verdict }: GoalFigures): string {
  const aim = `${targetText(t, target)} până la ${t.day(date)}`;
  const chance = probability === null ? '' : ` (șansă ${wholePercent(t, probability)})`;
  const verdicts = {
    reached: `obiectivul de ${aim} este atins`,
    'on-track': `obiectivul de ${aim} este pe drumul bun${chance}`,
    open: `obiectivul de ${aim} este încă nedecis${chance}`,
    behind: `obiectivul de ${aim} nu va fi atins dacă lucrurile merg tot așa${chance}`,
    'too-early': `este prea devreme pentru a spune dacă obiectivul de ${aim} va fi atins`,
  };
  return verdict === null ? `obiectivul este ${aim}` : verdicts[verdict];
}

/** "NPS-ul este +29; nicio creștere sau scădere pe parcursul a 12 luni nu este …; obiectivul …" */
export function headline(t: Tongue, facts: HeadlineFacts): string {
  if (facts.nps === null) return 'Nu există încă răspunsuri.';
  const start = `${capital(theMeasure(facts.scale))} este ${t.nps(facts.nps)}${which(facts.scale)}`;
  const moved =
    facts.change === undefined ? prefixed('; ', trendText(t, facts)) : `, ${changeText(t, facts.change)}`;
  return `${start}${moved}${prefixed('; ', facts.goal && goalText(t, facts.goal))}.`;
}

function trendText(t: Tongue, { trend }: HeadlineFacts): string | undefined {
  if (trend === undefined || trend.line.significant === null) return undefined;
  const { line, every, periods } = trend;
  const { noun } = periodWords(every);
  if (!line.significant)
    return `nicio creștere sau scădere pe parcursul a ${t.counted(periods, ...noun)} nu este mai mult decât întâmplare`;
  return `${line.slope > 0 ? 'crește' : 'scade'} cu ${somePoints(t, Math.abs(line.slope))} pe ${noun[0]}, mai mult decât din întâmplare`;
}

function prefixed(prefix: string, text: string | undefined): string {
  return text === undefined ? '' : `${prefix}${text}`;
}
