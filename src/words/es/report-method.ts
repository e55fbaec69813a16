// Spanish: how the page of nps report was made, in lines that need no statistics, and what it leaves out.
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { MethodFacts } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { which } from './phrases.js';

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'ninguna columna dice cuándo se respondió',
  'no-comments': 'ninguna columna tiene comentarios',
  'no-columns': 'ninguna columna sirve para ello',
  'too-few-rated': 'muy pocas respuestas tienen todas las valoraciones',
  'counted-rows': 'las filas cuentan varias respuestas',
  'too-few-periods': 'han terminado muy pocos periodos',
  privacy: 'no se dan cifras de pocas personas',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'puntuación',
  trend: 'tendencia',
  segments: 'segmentos',
  comments: 'comentarios',
  drivers: 'factores',
  risk: 'segmentos en riesgo',
  calls: 'a quién contactar',
  goal: 'objetivo',
};

/** "No aparecen: comentarios (ninguna columna tiene comentarios)." */
export function leftOutParts(parts: readonly LeftOutPart[]): string {
  return `No aparecen: ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`;
}

/** Lines that need no statistics. */
export function methodLines(t: Tongue, facts: MethodFacts): string[] {
  const { scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN } = facts;
  return [
    scale === undefined
      ? 'Las notas 9 y 10 son promotores, 7 y 8 pasivos, de 0 a 6 detractores. El NPS es el porcentaje de promotores menos el de detractores: de −100 a +100, y no es un porcentaje.'
      : `La puntuación neta es el porcentaje de promotores menos el de detractores${which(scale)}.`,
    `No todo el mundo respondió, así que cada cifra tiene un intervalo: el ${t.level(confidence)} de tales intervalos contiene la cifra de todos los clientes.`,
    `«Más allá del azar» tiene en cuenta todo lo que se analizó: de 100 páginas en las que nada difiere, ${t.decimal(mistaken, 0, 2)} como mucho dirían que algo difiere.`,
    ...(hasTrend
      ? ['Los periodos difieren más que por casualidad: también se tiene en cuenta ese ruido habitual.']
      : []),
    ...(hasComments || hasDrivers
      ? [
          'Lo que se asocia con la nota no tiene por qué ser su causa: conviene probar un cambio antes de confiar en él.',
        ]
      : []),
    ...(minN === null
      ? []
      : [
          `Los grupos de menos de ${t.counted(minN, 'persona', 'personas')} están ocultos, igual que todo lo que permitiría deducirlos.`,
        ]),
  ];
}
