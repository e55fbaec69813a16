// French: how many people would have to answer otherwise for a goal to be reached.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { AnswersThere } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { fr } from './typography.js';

const DETRACTORS = ['détracteur', 'détracteurs'] as const;
const PASSIVES = ['passif', 'passifs'] as const;

/** "Changement nécessaire, sur 94 réponses en déc. 2025 : 3 détracteurs deviennent promoteurs, ou 6 passifs." */
export function peopleLine(
  t: Tongue,
  people: NonNullable<GoalFigures['people']>,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const some = (count: number, noun: readonly [string, string]) => t.counted(count, ...noun);
  const become = (count: number, noun: readonly [string, string], one: string, more: string) =>
    `${some(count, noun)} ${t.agreeing(count, `devient ${one}`, `deviennent ${more}`)}`;
  const start = fr`Changement nécessaire, sur ${t.counted(responses, 'réponse', 'réponses')} ${what} : `;
  if (!canDetractors && !canPassives) {
    const least = `${some(detractorsToPromoters, DETRACTORS)} ou ${some(passivesToPromoters, PASSIVES)}`;
    return `${start}${least} devraient devenir promoteurs, et il y en a ${t.count(detractors)} et ${t.count(passives)}.`;
  }
  const ways = [
    ...(canDetractors ? [become(detractorsToPromoters, DETRACTORS, 'promoteur', 'promoteurs')] : []),
    ...(canPassives
      ? [
          canDetractors
            ? some(passivesToPromoters, PASSIVES)
            : become(passivesToPromoters, PASSIVES, 'promoteur', 'promoteurs'),
        ]
      : []),
    ...(detractorsToPassives <= detractors
      ? [become(detractorsToPassives, DETRACTORS, 'passif', 'passifs')]
      : []),
  ];
  const missing = canPassives ? some(detractors, DETRACTORS) : some(passives, PASSIVES);
  const short =
    canDetractors && canPassives ? '' : ` Il y a trop peu de promoteurs à gagner parmi ${missing}.`;
  return `${start}${ways.join(', ou ')}.${short}`;
}
