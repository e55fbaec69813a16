// Spanish.
import type { LanguageNames } from './language.js';

export const es: LanguageNames = {
  question: 'recomend*, recomiend*, aconsejaría*, nos aconseja*, hablar bien de',
  otherwise: `recomendado por, recomendada por, recomendaciones, recomendados, recomendadas,
    quién … recomend*, quien … recomend*, por qué … recomend*, por qué … recomiend*, porqué … recomend*,
    motivo* … recomend*, razón … recomend*, razones … recomend*, motivo* … recomiend*, razón … recomiend*,
    razones … recomiend*, código … recomend*, cuántas … recomend*, cuántos … recomend*,
    qué producto* … recomend*, ^qué nos recomend*, ^qué nos recomiend*`,
  weak: 'nota, calificación, puntuación, puntaje, valoración, evaluación',
  measures: 'satisfacción, esfuerzo, promedio, motivo*, comentario*, por qué',
  promoter: `promotor, promotores, promotora, promotoras, embajador, embajadores, embajadora, embajadoras,
    defensor, defensores, defensora, defensoras`,
  passive: `pasivo, pasivos, pasiva, pasivas, neutro, neutros, neutra, neutras, neutral, neutrales,
    indiferente, indiferentes`,
  detractor: 'detractor, detractores, detractora, detractoras, crítico, críticos, crítica, críticas',
  missing: `sin respuesta, sin contestar, no contesta, no contestó, no contestado, no responde,
    no respondió, no respondo, ninguna respuesta, no sabe, no sé, no lo sé, no lo sabe, no sabe no contesta,
    no sabe no responde, ns nc, nsnc, ns nr, nsnr, ns, nc, nr, sin opinión, no opina, ninguna opinión,
    no tengo opinión, no estoy seguro, no está seguro, rehúsa, rehusó, rechaza contestar,
    se niega a contestar, prefiero no contestar, prefiero no responder, prefiero no decirlo,
    prefiere no contestar, prefiere no responder, prefiere no decir, no aplica, no aplicable, no procede,
    no corresponde, sin datos, sin dato, no disponible, no especificado, no especifica, no indicado,
    perdido, valor perdido, faltante, desconocido, vacío, ninguno, ninguna, sin calificar, sin calificación`,
  total: `total, total general, totales, subtotal, suma, promedio, promedio general, media, media general,
    media total, mediana, nota media, puntuación media, calificación promedio, nps promedio, conjunto`,
  scale: '# a #, # al #, # hasta #, entre # y #, sobre #, de # puntos, # estrellas',
};
