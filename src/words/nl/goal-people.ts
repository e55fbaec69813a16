// Dutch: how many people would have to answer otherwise for a goal.
import type { GoalPeople } from '../../core/goal-people.js';
import type { AnswersThere } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers } from './phrases.js';

/** "Nodige verandering, bij 94 antwoorden (dec 2025): 3 criticasters worden promotor of 6 passives worden promotor." */
export function peopleLine(
  t: Tongue,
  people: GoalPeople,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const start = `Nodige verandering, bij ${answers(t, responses)} ${what}: `;
  if (!canDetractors && !canPassives) {
    const least = `${critics(t, detractorsToPromoters)} of ${neutrals(t, passivesToPromoters)}`;
    return `${start}${least} zouden promotor moeten worden, en er zijn er ${t.count(detractors)} en ${t.count(passives)}.`;
  }
  const become = (count: number) => t.agreeing(count, 'wordt', 'worden');
  const ways = [
    ...(canDetractors
      ? [`${critics(t, detractorsToPromoters)} ${become(detractorsToPromoters)} promotor`]
      : []),
    ...(canPassives ? [`${neutrals(t, passivesToPromoters)} ${become(passivesToPromoters)} promotor`] : []),
    ...(detractorsToPassives <= detractors
      ? [`${critics(t, detractorsToPassives)} ${become(detractorsToPassives)} passive`]
      : []),
  ];
  if (canDetractors && canPassives) return `${start}${ways.join(' of ')}.`;
  const missing = canPassives ? critics(t, detractors) : neutrals(t, passives);
  return `${start}${ways.join(' of ')}. Het aantal van ${missing} is te klein om genoeg promotors op te leveren.`;
}

function critics(t: Tongue, count: number): string {
  return t.counted(count, 'criticaster', 'criticasters');
}

function neutrals(t: Tongue, count: number): string {
  return t.counted(count, 'passive', 'passives');
}
