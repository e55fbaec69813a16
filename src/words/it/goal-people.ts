// Italian: how many people would have to change their minds for a goal.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { AnswersThere } from '../goal-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER } from './phrases.js';

const PROMOTER: Noun = ['promotore', 'promotori'];
const PASSIVE: Noun = ['passivo', 'passivi'];
const DETRACTOR: Noun = ['detrattore', 'detrattori'];

/** "Cambiamento richiesto, su 94 risposte a dic 2025: 3 detrattori diventano promotori, o 6 passivi diventano promotori." */
export function peopleLine(
  t: Tongue,
  people: NonNullable<GoalFigures['people']>,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const start = `Cambiamento richiesto, su ${t.counted(responses, ...ANSWER)} ${what}: `;
  if (!canDetractors && !canPassives) {
    const least = `${t.counted(detractorsToPromoters, ...DETRACTOR)} o ${t.counted(passivesToPromoters, ...PASSIVE)}`;
    return `${start}${least} dovrebbero diventare promotori, e ce ne sono ${t.count(detractors)} e ${t.count(passives)}.`;
  }
  const becoming = (count: number, noun: Noun, other: Noun) =>
    `${t.counted(count, ...noun)} ${t.agreeing(count, `diventa ${other[0]}`, `diventano ${other[1]}`)}`;
  const ways = [
    ...(canDetractors ? [becoming(detractorsToPromoters, DETRACTOR, PROMOTER)] : []),
    ...(canPassives ? [becoming(passivesToPromoters, PASSIVE, PROMOTER)] : []),
    ...(detractorsToPassives <= detractors ? [becoming(detractorsToPassives, DETRACTOR, PASSIVE)] : []),
  ];
  const [missing, count] = canPassives ? [DETRACTOR, detractors] : [PASSIVE, passives];
  const short =
    canDetractors && canPassives ? '' : ` I ${missing[1]} non bastano per questo: sono ${t.count(count)}.`;
  return `${start}${ways.join(', o ')}.${short}`;
}
