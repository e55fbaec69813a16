// Italian: what nps report says on a page.
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { DifferingNames, MethodFacts, ReportWords } from '../report-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { periodOf, spanOfDays, theDay } from './periods.js';
import {
  ANSWER,
  COLUMN,
  MORE_THAN_CHANCE,
  measure,
  ROW,
  signedPoints,
  theMeasure,
  theShare,
  which,
  wholePercent,
} from './phrases.js';
import { changeText, goalSentence, headline, sizeText } from './report-headline.js';

/** Names in a heading. */
const MOST_NAMED = 3;
const DETRACTOR: Noun = ['detrattore', 'detrattori'];
const CATEGORIES = { promoter: 'promotore', passive: 'passivo', detractor: 'detrattore' } as const;

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'nessuna colonna dice quando una risposta è stata data',
  'no-comments': 'nessuna colonna contiene commenti',
  'no-columns': 'nessuna colonna è adatta',
  'too-few-rated': 'troppo poche risposte hanno tutte le valutazioni',
  'counted-rows': 'le righe contano più risposte',
  'too-few-periods': 'troppo pochi periodi si sono conclusi',
  privacy: 'i conteggi di poche persone non sono mostrati',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'risultato',
  trend: 'tendenza',
  segments: 'segmenti',
  comments: 'commenti',
  drivers: 'fattori',
  risk: 'segmenti a rischio',
  calls: 'chi chiamare',
  goal: 'obiettivo',
};

export const reportWords = (t: Tongue): ReportWords => ({
  language: t.language,
  title: (scale) => `Rapporto ${scale === undefined ? measure(scale) : theMeasure(scale, 'del')}`,
  headline: (facts) => headline(t, facts),
  hidden: (minN) => `Meno di ${t.counted(minN, ...ANSWER)}: tutti i numeri sono oscurati.`,
  headings: {
    score: (promoters, detractors) => scoreHeading(t, promoters, detractors),
    noScore: 'Il risultato',
    trend: (trend, every, scale) => {
      const { noun, per } = periodOf(every);
      if (trend === null || trend.significant === null) return `${theMeasure(scale, 'Il')} per ${noun[0]}`;
      if (!trend.significant) return `Nessun aumento o calo ${MORE_THAN_CHANCE}`;
      return `${theMeasure(scale, 'Il')} ${trend.slope > 0 ? 'sale' : 'scende'} di ${sizeText(t, trend.slope)} ${per}`;
    },
    segments: (differing, columns) => segmentsHeading(t, differing, columns),
    comments: ({ taking, adding }) => {
      if (taking.length + adding.length === 0) return `Nessun tema si associa al voto ${MORE_THAN_CHANCE}`;
      if (taking.length === 0) return `Chi menziona ${list(t, adding)} dà voti più alti`;
      const low = `Chi menziona ${list(t, taking)} dà voti più bassi`;
      return adding.length === 0 ? low : `${low}; chi menziona ${list(t, adding)}, più alti`;
    },
    drivers: (names, scale) =>
      names.length === 0
        ? `Niente si associa ${theMeasure(scale, 'al')} ${MORE_THAN_CHANCE}`
        : `Che cosa si associa di più ${theMeasure(scale, 'al')}: ${list(t, names)}`,
    risk: (names, scale) =>
      names.length === 0
        ? `Nessun gruppo abbassa ${theMeasure(scale)} ${MORE_THAN_CHANCE}`
        : `Che cosa abbassa ${theMeasure(scale)}: ${list(t, names)}`,
    untestedRisk: 'Segmenti a rischio',
    calls: (open, recent) => {
      const who = open === 0 ? 'Nessun detrattore' : t.counted(open, ...DETRACTOR);
      return `${who} da chiamare${recent === null ? '' : `, ${t.count(recent)} degli ultimi 7 giorni`}`;
    },
    method: 'Come è stato fatto',
  },
  descriptions: {
    score: (nps, interval, responses) =>
      `${[`NPS ${t.nps(nps)}`, interval, t.counted(responses, ...ANSWER)].filter((text) => text !== '').join(', ')}.`,
    shares: (promoters, passives, detractors) =>
      `Promotori ${wholePercent(t, promoters)}, passivi ${wholePercent(t, passives)}, detrattori ${wholePercent(t, detractors)}.`,
    distribution: (answer, count) => `Il voto più frequente è ${answer}: ${t.counted(count, ...ANSWER)}.`,
    trend: (first, last, lowest, highest) => {
      const at = ({ name, nps }: typeof first) => `${t.nps(nps)} (${t.period(name)})`;
      return `Da ${at(first)} a ${at(last)}; minimo ${at(lowest)}, massimo ${at(highest)}.`;
    },
    segments: (lowest, highest, count) => {
      const told = ({ name, nps }: typeof lowest) => `${name} con ${t.nps(nps)}`;
      if (count === 1) return `Un solo segmento: ${told(highest)}.`;
      return `Più alto: ${told(highest)}; più basso: ${told(lowest)}; in tutto ${t.counted(count, 'segmento', 'segmenti')}.`;
    },
    comments: (taking, adding) =>
      [
        ...(taking ? [`Toglie di più: ${taking.name}, ${signedPoints(t, taking.points)}.`] : []),
        ...(adding ? [`Aggiunge di più: ${adding.name}, ${signedPoints(t, adding.points)}.`] : []),
      ].join(' '),
    drivers: (first, weight) =>
      `Pesa di più: ${first}, ${theShare(wholePercent(t, Math.abs(weight)))} di ciò che le valutazioni spiegano.`,
    risk: (first, nps) => `Toglie di più: ${first}, con NPS di ${t.nps(nps)}.`,
    calls: (open, weeks) =>
      `${t.counted(open, ...DETRACTOR)} in ${t.counted(weeks, 'settimana', 'settimane')}.`,
    table: (rows) => `Una tabella di ${t.counted(rows, ...ROW)}.`,
  },
  titles: {
    shares: 'Fra chi ha risposto',
    distribution: 'Voti dati',
    ages: 'Per età della risposta',
    segments: (by) => `Per ${by}`,
    callsBy: (by) => `Per ${by}`,
  },
  chart: {
    limits: 'fascia abituale',
    overall: 'complessivo',
    goal: (date) => `obiettivo entro ${theDay(t, date)}`,
    breakAfter: (period) => `rottura prima di ${t.period(period)}`,
    axes: { weight: 'conta di più', rated: 'valutazione più alta' },
    fields: {
      highWeightLowRated: 'migliorare per primo',
      highWeightHighRated: 'mantenere',
      lowWeightLowRated: 'tenere d’occhio',
      lowWeightHighRated: 'va bene così',
    },
  },
  figures: {
    count: (count) => t.count(count),
    points: (points) => (points === null ? '' : t.points(points)),
    share: (share) => (share === null ? '' : wholePercent(t, share)),
  },
  headingsOfCalls: { age: 'risposta', days: 'giorni', segment: 'segmento', detractors: DETRACTOR[1] },
  age: (week) => (week === 0 ? 'ultimi 7 giorni' : `da ${7 * week} a ${7 * week + 6} giorni fa`),
  older: (weeks) => `${7 * weeks} o più giorni fa`,
  undated: (count) => `${t.counted(count, ...DETRACTOR)} senza data, o più tardi`,
  change: (change) => changeText(t, change),
  goal: (goal) => goalSentence(t, goal),
  notes: {
    chosen: (tried, shown) => {
      const others = '--by ne indica altre.';
      if (tried !== shown)
        return `${t.count(shown)} su ${t.counted(tried, 'colonna esaminata', 'colonne esaminate')}: quelle che spiegano di più; ${others}`;
      return shown === 1
        ? `L’unica colonna che può formare segmenti; ${others}`
        : `Le ${t.counted(shown, ...COLUMN)} che possono formare segmenti, prima quella che spiega di più; ${others}`;
    },
    undated: (count) =>
      `${t.counted(count, 'risposta senza data non è', 'risposte senza data non sono')} in nessun periodo.`,
    earlier: (periods, shown) =>
      `Gli ultimi ${t.count(shown)} di ${t.count(periods)} periodi; nps trend li mostra tutti.`,
    noNames: 'Quanti, mai chi: nps responses --only detractor li elenca per chi può saperlo.',
    open: (condition) =>
      condition === null ? 'Contano tutti i detrattori.' : `Aperto è ciò che soddisfa ${condition}.`,
    asOf: (day) => `Le età sono contate fino ${theDay(t, day, 'al')}.`,
    overlap: 'Un commento può contenere più temi: i punti si sovrappongono.',
    masked: 'Indirizzi e numeri nelle citazioni sono mascherati.',
  },
  scored: (score, category) => (score === null ? CATEGORIES[category] : `voto ${score}`),
  method: (facts) => methodLines(t, facts),
  leftOut: (parts) =>
    `Omesso: ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`,
  source: (files, from, to) => {
    const days = from === null || to === null ? '' : `, risposte ${spanOfDays(t, from, to)}`;
    return `Fonte: ${list(t, files)}${days}.`;
  },
  madeBy: (line) => `Fatto con: ${line}`,
});

/** "EMEA, APAC, LATAM e altri 2" */
function list(t: Tongue, names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return t.list([...names.slice(0, MOST_NAMED), ...(more > 0 ? [`altri ${t.count(more)}`] : [])]);
}

/** "52 su 100 sono promotori, 23 detrattori" */
function scoreHeading(t: Tongue, promoters: number, detractors: number): string {
  const [first, second] = [promoters, detractors].map((share) => Number(t.decimal(share, 0, 2)));
  const are = t.agreeing(first!, 'è promotore', 'sono promotori');
  return `${first} su 100 ${are}, ${second} ${t.agreeing(second!, ...DETRACTOR)}`;
}

/** "Sotto il resto: APAC; sopra: EMEA e Malta" */
function segmentsHeading(t: Tongue, { above, below }: DifferingNames, columns: readonly string[]): string {
  if (above.length + below.length === 0) {
    const which = columns.length === 1 ? ` per ${columns[0]}` : '';
    return `Nessun segmento${which} differisce dal resto ${MORE_THAN_CHANCE}`;
  }
  if (below.length === 0) return `Sopra il resto: ${list(t, above)}`;
  return `Sotto il resto: ${list(t, below)}${above.length === 0 ? '' : `; sopra: ${list(t, above)}`}`;
}

function methodLines(
  t: Tongue,
  { scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN }: MethodFacts,
): string[] {
  return [
    scale === undefined
      ? 'Le risposte 9 e 10 sono di promotori, 7 e 8 di passivi, da 0 a 6 di detrattori. L’NPS è la quota dei promotori meno quella dei detrattori: da −100 a +100, e non una percentuale.'
      : `Il saldo è la quota dei promotori meno quella dei detrattori${which(scale)}.`,
    `Non tutti hanno risposto, perciò ogni numero ha un intervallo: ${theShare(t.level(confidence))} di tali intervalli contiene il numero di tutti i clienti.`,
    `${t.quote('Al di là del caso')} tiene conto di tutto ciò che è stato esaminato: su 100 pagine in cui niente differisce, al massimo circa ${t.decimal(mistaken, 0, 2)} direbbero che qualcosa differisce.`,
    ...(hasTrend
      ? ['I periodi differiscono più che per puro caso: si tiene conto anche di questo rumore abituale.']
      : []),
    ...(hasComments || hasDrivers
      ? [
          'Ciò che si associa al voto non ne è per forza la causa: conviene provare un cambiamento prima di fidarsene.',
        ]
      : []),
    ...(minN === null
      ? []
      : [
          `I gruppi con meno di ${t.counted(minN, ...ANSWER)} sono oscurati, come tutto ciò che permetterebbe di dedurne i numeri.`,
        ]),
  ];
}
