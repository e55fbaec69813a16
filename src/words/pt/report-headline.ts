// Portuguese: what a page says first: where the score is, what became of it, and whether a goal will be reached.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { ReportChange } from '../../core/report-result.js';
import { decimal } from '../../report/numbers.js';
import type { HeadlineFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { targetText } from './goal.js';
import { periodOf } from './periods.js';
import { MORE_THAN_CHANCE, measure, pointsText, TOO_FEW, which, wholePercent } from './phrases.js';

/** "O NPS é +29; nenhuma subida ou descida em 24 meses vai além do acaso; a meta de +50 até … está em aberto." */
export function headline(t: Tongue, facts: HeadlineFacts): string {
  const { nps, scale, change, goal } = facts;
  if (nps === null) return 'Ainda não há respostas.';
  const start = `O ${measure(scale)} é ${t.nps(nps)}${which(scale)}`;
  const moved = change === undefined ? movement(t, facts) : `, ${changeText(t, change)}`;
  return `${start}${moved}${goal === undefined ? '' : `; ${goalSentence(t, goal)}`}.`;
}

function movement(t: Tongue, { trend }: HeadlineFacts): string {
  if (trend === undefined || trend.line.significant === null) return '';
  const { line, every, periods } = trend;
  const { noun, one } = periodOf(every);
  if (!line.significant)
    return `; nenhuma subida ou descida em ${t.counted(periods, ...noun)} vai ${MORE_THAN_CHANCE}`;
  return `; ${line.slope > 0 ? 'sobe' : 'desce'} ${sizeText(t, line.slope)} por ${one}, ${MORE_THAN_CHANCE}`;
}

/** "7 pontos a mais do que em last.json (+21), além do acaso" */
export function changeText(t: Tongue, { difference, significant, before, since }: ReportChange): string {
  if (difference === null || before === null) return `nada se pode dizer da variação desde ${since}`;
  if (isNothing(t, difference)) return `o mesmo que em ${since} (${t.nps(before)})`;
  const moved = `${sizeText(t, difference)} a ${difference < 0 ? 'menos' : 'mais'} do que em ${since} (${t.nps(before)})`;
  if (significant === null) return `${moved}, com respostas ${TOO_FEW}`;
  return `${moved}, ${significant ? MORE_THAN_CHANCE : 'não mais do que o acaso explica'}`;
}

/** "a meta de +50 até 31 de dez. de 2026 está em aberto (probabilidade 72%)" */
export function goalSentence(t: Tongue, { target, date, probability, verdict }: GoalFigures): string {
  const aim = `${targetText(t, target)} até ${t.day(date)}`;
  const chance = probability === null ? '' : ` (probabilidade ${wholePercent(t, probability)})`;
  switch (verdict) {
    case null:
      return `a meta é ${aim}`;
    case 'reached':
      return `a meta de ${aim} foi atingida`;
    case 'on-track':
      return `a meta de ${aim} está no caminho${chance}`;
    case 'open':
      return `a meta de ${aim} está em aberto${chance}`;
    case 'behind':
      return `a meta de ${aim} não será atingida se tudo continuar assim${chance}`;
    case 'too-early':
      return `é cedo demais para dizer se a meta de ${aim} será atingida`;
  }
}

/** It would print as zero. */
function isNothing(t: Tongue, points: number): boolean {
  return Number(decimal(points, t.places.points)) === 0;
}

/** "3,5 pontos", of a change in either direction. */
export function sizeText(t: Tongue, points: number): string {
  return pointsText(t, Math.abs(points));
}
