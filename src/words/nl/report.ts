// Dutch: what nps report says. "Drivers": driver analyses of Dutch market research.
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { capital, nounOf } from './periods.js';
import { answers, fewerThan, theMeasure, which } from './phrases.js';
import { leftOutParts, methodLines, notesOf } from './report-notes.js';
import { changeText, goalSentence, movementText, namesText, sizeText } from './report-sentences.js';

const MOST_FILES = 3;
const CATEGORIES = { promoter: 'promotor', passive: 'passive', detractor: 'criticaster' } as const;

const critics = (t: Tongue, count: number) => t.counted(count, 'criticaster', 'criticasters');

export const reportWords = (t: Tongue): ReportWords => ({
  language: t.language,
  title: (scale) => (scale === undefined ? 'NPS-rapport' : 'Saldorapport'),
  headline: (facts) => {
    if (facts.nps === null) return 'Er zijn nog geen antwoorden.';
    const start = `${capital(theMeasure(facts.scale))} is ${t.nps(facts.nps)}${which(facts.scale)}`;
    const moved = movementText(t, facts);
    const sign = facts.change === undefined ? ';' : ',';
    const first = moved === undefined ? '' : `${sign} ${moved}`;
    return `${start}${first}${facts.goal === undefined ? '' : `; ${goalSentence(t, facts.goal)}`}.`;
  },
  hidden: (minN) => `${capital(fewerThan(t, minN))}: alle cijfers zijn verborgen.`,
  headings: headingsOf(t),
  descriptions: descriptionsOf(t),
  titles: {
    shares: 'Van wie heeft geantwoord',
    distribution: 'Wat ze hebben geantwoord',
    ages: 'Naar leeftijd van het antwoord',
    segments: (by) => `Per ${by}`,
    callsBy: (by) => `Per ${by}`,
  },
  chart: {
    limits: 'gebruikelijk bereik',
    overall: 'totaal',
    goal: (date) => `doel op ${t.day(date)}`,
    breakAfter: (period) => `breuk vóór ${t.period(period)}`,
    axes: { weight: 'belangrijker', rated: 'hoger beoordeeld' },
    fields: {
      highWeightLowRated: 'eerst verbeteren',
      highWeightHighRated: 'vasthouden',
      lowWeightLowRated: 'in de gaten houden',
      lowWeightHighRated: 'goed zo',
    },
  },
  figures: {
    count: (count) => t.count(count),
    points: (points) => (points === null ? '' : t.points(points)),
    share: (share) => (share === null ? '' : t.percent(share, 0)),
  },
  headingsOfCalls: { age: 'geantwoord', days: 'dagen', segment: 'segment', detractors: 'criticasters' },
  age: (week) => (week === 0 ? 'laatste 7 dagen' : `${7 * week} tot ${7 * week + 6} dagen geleden`),
  older: (weeks) => `${7 * weeks} of meer dagen geleden`,
  undated: (count) => `${critics(t, count)} zonder datum, of later`,
  change: (change) => changeText(t, change),
  goal: (goal) => goalSentence(t, goal),
  notes: notesOf(t),
  scored: (score, category) => (score === null ? CATEGORIES[category] : `score ${score}`),
  method: (facts) => methodLines(t, facts),
  leftOut: leftOutParts,
  source: (files, from, to) => {
    const days =
      from === null || to === null ? '' : `, antwoorden van ${t.day(from)} tot en met ${t.day(to)}`;
    const names = files.map((file) => (file === '-' ? 'standaardinvoer' : file));
    const named =
      names.length > MOST_FILES ? t.counted(names.length, 'bestand', 'bestanden') : names.join(', ');
    return `Bron: ${named}${days}.`;
  },
  madeBy: (line) => `Gemaakt met: ${line}`,
});

function headingsOf(t: Tongue): ReportWords['headings'] {
  const list = (names: readonly string[]) => namesText(t, names);
  return {
    score: (promoters, detractors) =>
      `Van de 100 zijn er ${t.decimal(promoters, 0, 2)} promotor, ${t.decimal(detractors, 0, 2)} criticaster`,
    noScore: 'De score',
    trend: (trend, every, scale) => {
      const { one } = nounOf(every);
      if (trend === null || trend.significant === null) return `${capital(theMeasure(scale))} per ${one}`;
      if (!trend.significant) return 'Geen stijging of daling die meer dan toeval is';
      return `${capital(theMeasure(scale))} ${trend.slope > 0 ? 'stijgt' : 'daalt'} ${sizeText(t, trend.slope)} per ${one}`;
    },
    segments: ({ above, below }, columns) => {
      if (above.length + below.length === 0) {
        const by = columns.length === 1 ? ` per ${columns[0]}` : '';
        return `Geen segment${by} verschilt meer dan toevallig van de rest`;
      }
      const low = below.length === 0 ? [] : [`onder de rest: ${list(below)}`];
      const high = above.length === 0 ? [] : [`boven de rest: ${list(above)}`];
      return capital([...low, ...high].join('; '));
    },
    comments: ({ taking, adding }) => {
      if (taking.length + adding.length === 0)
        return 'Geen thema hangt meer dan toevallig samen met de score';
      if (taking.length === 0) return `Wie ${list(adding)} noemt, geeft een hogere score`;
      const low = `Wie ${list(taking)} noemt, geeft een lagere score`;
      return adding.length === 0 ? low : `${low}, wie ${list(adding)} noemt een hogere`;
    },
    drivers: (names, scale) =>
      names.length === 0
        ? `Niets hangt meer dan toevallig samen met ${theMeasure(scale)}`
        : `Wat het sterkst samenhangt met ${theMeasure(scale)}: ${list(names)}`,
    risk: (names, scale) =>
      names.length === 0
        ? `Geen groep trekt ${theMeasure(scale)} meer dan toevallig omlaag`
        : `Wat ${theMeasure(scale)} omlaag trekt: ${list(names)}`,
    untestedRisk: 'Segmenten met risico',
    calls: (open, recent) => {
      const all = `${critics(t, open)} te bellen`;
      return recent === null ? all : `${all}, van wie ${t.count(recent)} uit de laatste 7 dagen`;
    },
    method: 'Hoe dit is gemaakt',
  };
}

function descriptionsOf(t: Tongue): ReportWords['descriptions'] {
  const share = (value: number) => t.percent(value, 0);
  return {
    score: (value, interval, responses) => `NPS ${t.nps(value)}, ${interval}, ${answers(t, responses)}.`,
    shares: (promoters, passives, detractors) =>
      `Promotors ${share(promoters)}, passives ${share(passives)}, criticasters ${share(detractors)}.`,
    distribution: (answer, count) => `De meesten gaven een ${answer}: ${answers(t, count)}.`,
    trend: (first, last, lowest, highest) => {
      const at = ({ name, nps }: typeof first) => `${t.nps(nps)} (${t.period(name)})`;
      return `Van ${at(first)} tot ${at(last)}; laagst ${at(lowest)}, hoogst ${at(highest)}.`;
    },
    segments: (lowest, highest, count) => {
      const at = ({ name, nps }: typeof lowest) => `${name} (${t.nps(nps)})`;
      if (count === 1) return `Eén segment: ${at(highest)}.`;
      return `Van de ${t.count(count)} segmenten hoogst: ${at(highest)}, laagst: ${at(lowest)}.`;
    },
    comments: (taking, adding) => {
      const at = ({ name, points }: NonNullable<typeof taking>) => `${name} (${t.points(points)})`;
      return [
        ...(taking ? [`Grootste min in punten: ${at(taking)}.`] : []),
        ...(adding ? [`Grootste plus in punten: ${at(adding)}.`] : []),
      ].join(' ');
    },
    drivers: (first, weight) =>
      `Het grootste gewicht heeft ${first}: ${share(Math.abs(weight))} van wat de aspecten verklaren.`,
    risk: (first, nps) => `Het sterkst omlaag trekt ${first}, met een NPS van ${t.nps(nps)}.`,
    calls: (open, weeks) => `${critics(t, open)} over ${t.counted(weeks, 'week', 'weken')}.`,
    table: (rows) => `Een tabel met ${t.counted(rows, 'rij', 'rijen')}.`,
  };
}
