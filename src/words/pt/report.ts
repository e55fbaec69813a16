// Portuguese: what nps report says on a page. "Ligar" is said where Portugal would write "contactar" and Brazil "contatar".
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { DifferingNames, MethodFacts, ReportWords } from '../report-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { periodOf } from './periods.js';
import { ANSWER, MORE_THAN_CHANCE, measure, signedPoints, which, wholePercent } from './phrases.js';
import { changeText, goalSentence, headline, sizeText } from './report-headline.js';

/** Names in a heading. */
const MOST_NAMED = 3;
const DETRACTOR: Noun = ['detrator', 'detratores'];
const CATEGORIES = { promoter: 'promotor', passive: 'neutro', detractor: 'detrator' } as const;

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'nenhuma coluna diz quando uma resposta foi dada',
  'no-comments': 'nenhuma coluna tem comentários',
  'no-columns': 'nenhuma coluna serve para isso',
  'too-few-rated': 'poucas respostas têm todas as avaliações',
  'counted-rows': 'as linhas contam várias respostas',
  'too-few-periods': 'poucos períodos terminaram',
  privacy: 'contagens de poucas pessoas não são mostradas',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'resultado',
  trend: 'tendência',
  segments: 'segmentos',
  comments: 'comentários',
  drivers: 'fatores',
  risk: 'segmentos em risco',
  calls: 'a quem ligar',
  goal: 'meta',
};

export const reportWords = (t: Tongue): ReportWords => ({
  language: t.language,
  title: (scale) => `Relatório de ${measure(scale)}`,
  headline: (facts) => headline(t, facts),
  hidden: (minN) => `Menos de ${t.counted(minN, ...ANSWER)}: todos os números estão ocultos.`,
  headings: {
    score: (promoters, detractors) => scoreHeading(t, promoters, detractors),
    noScore: 'O resultado',
    trend: (trend, every, scale) => {
      const { one } = periodOf(every);
      if (trend === null || trend.significant === null) return `O ${measure(scale)} por ${one}`;
      if (!trend.significant) return `Nenhuma subida ou descida ${MORE_THAN_CHANCE}`;
      return `O ${measure(scale)} ${trend.slope > 0 ? 'sobe' : 'desce'} ${sizeText(t, trend.slope)} por ${one}`;
    },
    segments: (differing, columns) => segmentsHeading(t, differing, columns),
    comments: ({ taking, adding }) => {
      if (taking.length + adding.length === 0) return `Nenhum tema se associa à nota ${MORE_THAN_CHANCE}`;
      if (taking.length === 0) return `Quem menciona ${list(t, adding)} dá notas mais altas`;
      const low = `Quem menciona ${list(t, taking)} dá notas mais baixas`;
      return adding.length === 0 ? low : `${low}; quem menciona ${list(t, adding)}, mais altas`;
    },
    drivers: (names, scale) =>
      names.length === 0
        ? `Nada se associa ao ${measure(scale)} ${MORE_THAN_CHANCE}`
        : `O que mais se associa ao ${measure(scale)}: ${list(t, names)}`,
    risk: (names, scale) =>
      names.length === 0
        ? `Nenhum grupo puxa o ${measure(scale)} para baixo ${MORE_THAN_CHANCE}`
        : `O que puxa o ${measure(scale)} para baixo: ${list(t, names)}`,
    untestedRisk: 'Segmentos em risco',
    calls: (open, recent) => {
      const who = open === 0 ? 'Nenhum detrator' : t.counted(open, ...DETRACTOR);
      return `${who} a quem ligar${recent === null ? '' : `, ${t.count(recent)} dos últimos 7 dias`}`;
    },
    method: 'Como isto foi feito',
  },
  descriptions: {
    score: (nps, interval, responses) =>
      `${[`NPS ${t.nps(nps)}`, interval, t.counted(responses, ...ANSWER)].filter((text) => text !== '').join(', ')}.`,
    shares: (promoters, passives, detractors) =>
      `Promotores ${wholePercent(t, promoters)}, neutros ${wholePercent(t, passives)}, detratores ${wholePercent(t, detractors)}.`,
    distribution: (answer, count) => `A nota mais dada é ${answer}: ${t.counted(count, ...ANSWER)}.`,
    trend: (first, last, lowest, highest) => {
      const at = ({ name, nps }: typeof first) => `${t.nps(nps)} em ${t.period(name)}`;
      return `De ${at(first)} a ${at(last)}; mínimo ${at(lowest)}, máximo ${at(highest)}.`;
    },
    segments: (lowest, highest, count) => {
      const told = ({ name, nps }: typeof lowest) => `${name} com ${t.nps(nps)}`;
      if (count === 1) return `Um só segmento: ${told(highest)}.`;
      return `Mais alto: ${told(highest)}; mais baixo: ${told(lowest)}; ${t.counted(count, 'segmento', 'segmentos')} ao todo.`;
    },
    comments: (taking, adding) =>
      [
        ...(taking ? [`Tira mais: ${taking.name}, ${signedPoints(t, taking.points)}.`] : []),
        ...(adding ? [`Dá mais: ${adding.name}, ${signedPoints(t, adding.points)}.`] : []),
      ].join(' '),
    drivers: (first, weight) =>
      `Pesa mais: ${first}, ${wholePercent(t, Math.abs(weight))} do que as avaliações explicam.`,
    risk: (first, nps) => `Tira mais: ${first}, com NPS de ${t.nps(nps)}.`,
    calls: (open, weeks) => `${t.counted(open, ...DETRACTOR)} em ${t.counted(weeks, 'semana', 'semanas')}.`,
    table: (rows) => `Uma tabela de ${t.counted(rows, 'linha', 'linhas')}.`,
  },
  titles: {
    shares: 'De quem respondeu',
    distribution: 'Notas dadas',
    ages: 'Por idade da resposta',
    segments: (by) => `Por ${by}`,
    callsBy: (by) => `Por ${by}`,
  },
  chart: {
    limits: 'faixa habitual',
    overall: 'geral',
    goal: (date) => `meta até ${t.day(date)}`,
    breakAfter: (period) => `quebra antes de ${t.period(period)}`,
    axes: { weight: 'importa mais', rated: 'avaliação mais alta' },
    fields: {
      highWeightLowRated: 'melhorar primeiro',
      highWeightHighRated: 'manter',
      lowWeightLowRated: 'vigiar',
      lowWeightHighRated: 'está bem assim',
    },
  },
  figures: {
    count: (count) => t.count(count),
    points: (points) => (points === null ? '' : t.points(points)),
    share: (share) => (share === null ? '' : wholePercent(t, share)),
  },
  headingsOfCalls: { age: 'resposta', days: 'dias', segment: 'segmento', detractors: DETRACTOR[1] },
  age: (week) => (week === 0 ? 'últimos 7 dias' : `há ${7 * week} a ${7 * week + 6} dias`),
  older: (weeks) => `há ${7 * weeks} dias ou mais`,
  undated: (count) => `${t.counted(count, ...DETRACTOR)} sem data, ou de mais tarde`,
  change: (change) => changeText(t, change),
  goal: (goal) => goalSentence(t, goal),
  notes: {
    chosen: (tried, shown) => {
      const others = '--by indica outras.';
      if (tried !== shown)
        return `${t.count(shown)} de ${t.counted(tried, 'coluna examinada', 'colunas examinadas')}: as que mais explicam; ${others}`;
      return shown === 1
        ? `A única coluna que pode formar segmentos; ${others}`
        : `As ${t.count(shown)} colunas que podem formar segmentos, primeiro a que mais explica; ${others}`;
    },
    undated: (count) =>
      `${t.counted(count, 'resposta sem data não está', 'respostas sem data não estão')} em nenhum período.`,
    earlier: (periods, shown) =>
      `Os últimos ${t.count(shown)} de ${t.count(periods)} períodos; nps trend mostra todos.`,
    noNames: 'Quantos, nunca quem: nps responses --only detractor lista-os para quem o pode saber.',
    open: (condition) =>
      condition === null ? 'Contam todos os detratores.' : `Em aberto: o que cumpre ${condition}.`,
    asOf: (day) => `As idades contam-se até ${t.day(day)}.`,
    overlap: 'Um comentário pode ter vários temas: os pontos sobrepõem-se.',
    masked: 'Endereços e números nas citações estão mascarados.',
  },
  scored: (score, category) => (score === null ? CATEGORIES[category] : `nota ${score}`),
  method: (facts) => methodLines(t, facts),
  leftOut: (parts) =>
    `Omitido: ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`,
  source: (files, from, to) => {
    const days = from === null || to === null ? '' : `, respostas de ${t.day(from)} a ${t.day(to)}`;
    return `Fonte: ${list(t, files)}${days}.`;
  },
  madeBy: (line) => `Feito com: ${line}`,
});

/** "EMEA, APAC, LATAM e mais 2" */
function list(t: Tongue, names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return t.list([...names.slice(0, MOST_NAMED), ...(more > 0 ? [`mais ${t.count(more)}`] : [])]);
}

/** "52 em cada 100 são promotores, 23 detratores" */
function scoreHeading(t: Tongue, promoters: number, detractors: number): string {
  const [first, second] = [promoters, detractors].map((share) => Number(t.decimal(share, 0, 2)));
  const are = t.agreeing(first!, 'é promotor', 'são promotores');
  return `${first} em cada 100 ${are}, ${second} ${t.agreeing(second!, ...DETRACTOR)}`;
}

/** "Abaixo do resto: APAC; acima: EMEA e Malta" */
function segmentsHeading(t: Tongue, { above, below }: DifferingNames, columns: readonly string[]): string {
  if (above.length + below.length === 0) {
    const which = columns.length === 1 ? ` por ${columns[0]}` : '';
    return `Nenhum segmento${which} difere do resto ${MORE_THAN_CHANCE}`;
  }
  if (below.length === 0) return `Acima do resto: ${list(t, above)}`;
  return `Abaixo do resto: ${list(t, below)}${above.length === 0 ? '' : `; acima: ${list(t, above)}`}`;
}

function methodLines(
  t: Tongue,
  { scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN }: MethodFacts,
): string[] {
  return [
    scale === undefined
      ? 'Respostas 9 e 10 são de promotores, 7 e 8 de neutros, 0 a 6 de detratores. O NPS é a parte dos promotores menos a dos detratores: de −100 a +100, e não um valor em %.'
      : `O saldo é a parte dos promotores menos a dos detratores${which(scale)}.`,
    `Nem todos responderam, por isso cada número tem um intervalo: ${t.level(confidence)} de tais intervalos contêm o número de todos os clientes.`,
    `${t.quote('Além do acaso')} desconta tudo o que foi examinado: de 100 páginas em que nada difere, no máximo cerca de ${t.decimal(mistaken, 0, 2)} diriam que algo difere.`,
    ...(hasTrend
      ? ['Os períodos diferem mais do que por mero acaso: esse ruído habitual também é descontado.']
      : []),
    ...(hasComments || hasDrivers
      ? [
          'O que se associa à nota não é necessariamente a sua causa: convém experimentar uma mudança antes de confiar nela.',
        ]
      : []),
    ...(minN === null
      ? []
      : [
          `Grupos com menos de ${t.counted(minN, ...ANSWER)} estão ocultos, e tudo o que permitiria deduzir os seus números.`,
        ]),
  ];
}
