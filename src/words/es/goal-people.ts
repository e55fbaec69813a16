// Spanish: how many people would have to answer otherwise for a goal to be reached.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { AnswersThere } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER } from './phrases.js';

const DETRACTOR = ['detractor', 'detractores'] as const;
const PASSIVE = ['pasivo', 'pasivos'] as const;

/** "Cambio necesario, de 94 respuestas en dic 2025: 3 detractores pasan a promotores, o 6 pasivos." */
export function peopleLine(
  t: Tongue,
  people: NonNullable<GoalFigures['people']>,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const start = `Cambio necesario, de ${t.counted(responses, ...ANSWER)} ${what}: `;
  if (!canDetractors && !canPassives) {
    const least = `${t.counted(detractorsToPromoters, ...DETRACTOR)} o ${t.counted(passivesToPromoters, ...PASSIVE)}`;
    return `${start}${least} tendrían que pasar a promotores, y solo hay ${t.count(detractors)} y ${t.count(passives)}, respectivamente.`;
  }
  const passivesDo = canDetractors
    ? t.counted(passivesToPromoters, ...PASSIVE)
    : t.counted(passivesToPromoters, 'pasivo pasa a promotor', 'pasivos pasan a promotores');
  const ways = [
    ...(canDetractors
      ? [t.counted(detractorsToPromoters, 'detractor pasa a promotor', 'detractores pasan a promotores')]
      : []),
    ...(canPassives ? [passivesDo] : []),
    ...(detractorsToPassives <= detractors
      ? [t.counted(detractorsToPassives, 'detractor pasa a pasivo', 'detractores pasan a pasivos')]
      : []),
  ];
  const missing = canPassives
    ? `Los detractores son muy pocos (${t.count(detractors)})`
    : `Los pasivos son muy pocos (${t.count(passives)})`;
  const short = canDetractors && canPassives ? '' : ` ${missing} para bastar por sí solos.`;
  return `${start}${ways.join(', o ')}.${short}`;
}
