// German: how many people would have to answer otherwise for a goal.
import type { GoalPeople } from '../../core/goal-people.js';
import type { AnswersThere } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers } from './phrases.js';

/** "Nötige Änderung, bei 94 Antworten (Dez. 2025): 3 Kritiker werden Promotoren oder 6 Passive werden Promotoren." */
export function peopleLine(
  t: Tongue,
  people: GoalPeople,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const start = `Nötige Änderung, bei ${answers(t, responses)} ${what}: `;
  if (!canDetractors && !canPassives) {
    const least = `${critics(t, detractorsToPromoters)} oder ${neutrals(t, passivesToPromoters)}`;
    return `${start}${least} müssten Promotoren werden, und es gibt ${t.count(detractors)} und ${t.count(passives)}.`;
  }
  const become = (count: number) => t.agreeing(count, 'wird Promotor', 'werden Promotoren');
  const ways = [
    ...(canDetractors ? [`${critics(t, detractorsToPromoters)} ${become(detractorsToPromoters)}`] : []),
    ...(canPassives ? [`${neutrals(t, passivesToPromoters)} ${become(passivesToPromoters)}`] : []),
    ...(detractorsToPassives <= detractors
      ? [
          `${critics(t, detractorsToPassives)} ${t.agreeing(detractorsToPassives, 'wird passiv', 'werden Passive')}`,
        ]
      : []),
  ];
  if (canDetractors && canPassives) return `${start}${ways.join(' oder ')}.`;
  const [missing, count] = canPassives
    ? [critics(t, detractors), detractors]
    : [neutrals(t, passives), passives];
  return `${start}${ways.join(' oder ')}. ${missing} ${t.agreeing(count, 'reicht', 'reichen')} als neue Promotoren nicht aus.`;
}

function critics(t: Tongue, count: number): string {
  return t.counted(count, 'Kritiker', 'Kritiker');
}

function neutrals(t: Tongue, count: number): string {
  return t.counted(count, 'Passiver', 'Passive');
}
