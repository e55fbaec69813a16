// Romanian: how many people would have to answer otherwise for a goal to be reached.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { AnswersThere } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER } from './phrases.js';

const DETRACTOR = ['detractor', 'detractori'] as const;
const PASSIVE = ['pasiv', 'pasivi'] as const;

/** "Schimbarea necesară, din 94 de răspunsuri în dec. 2025: 3 detractori devin promotori, sau 6 pasivi." */
export function peopleLine(
  t: Tongue,
  people: NonNullable<GoalFigures['people']>,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const start = `Schimbarea necesară, din ${t.counted(responses, ...ANSWER)} ${what}: `;
  if (!canDetractors && !canPassives) {
    const least = `${t.counted(detractorsToPromoters, ...DETRACTOR)} sau ${t.counted(passivesToPromoters, ...PASSIVE)}`;
    return `${start}${least} ar trebui să devină promotori, dar sunt doar ${t.count(detractors)}, respectiv ${t.count(passives)}.`;
  }
  const passivesDo = canDetractors
    ? t.counted(passivesToPromoters, ...PASSIVE)
    : t.counted(passivesToPromoters, 'pasiv devine promotor', 'pasivi devin promotori');
  const ways = [
    ...(canDetractors
      ? [t.counted(detractorsToPromoters, 'detractor devine promotor', 'detractori devin promotori')]
      : []),
    ...(canPassives ? [passivesDo] : []),
    ...(detractorsToPassives <= detractors
      ? [t.counted(detractorsToPassives, 'detractor devine pasiv', 'detractori devin pasivi')]
      : []),
  ];
  const missing = canPassives
    ? `Detractorii sunt prea puțini (${t.count(detractors)})`
    : `Pasivii sunt prea puțini (${t.count(passives)})`;
  const short = canDetractors && canPassives ? '' : ` ${missing} pentru a ajunge ei singuri.`;
  return `${start}${ways.join(', sau ')}.${short}`;
}
