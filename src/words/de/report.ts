// German: what nps report says. "Treiber" for drivers: Treiberanalyse of German market research.
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { capital, nounOf } from './periods.js';
import { answers, fewerThan, measure, which } from './phrases.js';
import { leftOutParts, methodLines, notesOf } from './report-notes.js';
import { changeText, goalSentence, movementText, namesText, sizeText } from './report-sentences.js';

const MOST_FILES = 3;
const CATEGORIES = { promoter: 'Promotor', passive: 'passiv', detractor: 'Kritiker' } as const;

const critics = (t: Tongue, count: number) => t.counted(count, 'Kritiker', 'Kritiker');

export const reportWords = (t: Tongue): ReportWords => ({
  language: t.language,
  title: (scale) => `${measure(scale)}-Bericht`,
  headline: (facts) => {
    if (facts.nps === null) return 'Noch gibt es keine Antworten.';
    const start = `Der ${measure(facts.scale)} ist ${t.nps(facts.nps)}${which(facts.scale)}`;
    const moved = movementText(t, facts);
    const sign = facts.change === undefined ? ';' : ',';
    const first = moved === undefined ? '' : `${sign} ${moved}`;
    return `${start}${first}${facts.goal === undefined ? '' : `; ${goalSentence(t, facts.goal)}`}.`;
  },
  hidden: (minN) => `${capital(fewerThan(t, minN))}: alle Zahlen sind ausgeblendet.`,
  headings: headingsOf(t),
  descriptions: descriptionsOf(t),
  titles: {
    shares: 'Von denen, die geantwortet haben',
    distribution: 'Was sie geantwortet haben',
    ages: 'Nach dem Alter der Antwort',
    segments: (by) => `Nach ${by}`,
    callsBy: (by) => `Nach ${by}`,
  },
  chart: {
    limits: 'üblicher Bereich',
    overall: 'gesamt',
    goal: (date) => `Ziel bis ${t.day(date)}`,
    breakAfter: (period) => `Bruch vor ${t.period(period)}`,
    axes: { weight: 'wichtiger', rated: 'besser bewertet' },
    fields: {
      highWeightLowRated: 'zuerst verbessern',
      highWeightHighRated: 'beibehalten',
      lowWeightLowRated: 'beobachten',
      lowWeightHighRated: 'gut so',
    },
  },
  figures: {
    count: (count) => t.count(count),
    points: (points) => (points === null ? '' : t.points(points)),
    share: (share) => (share === null ? '' : t.percent(share, 0)),
  },
  headingsOfCalls: { age: 'geantwortet', days: 'Tage', segment: 'Segment', detractors: 'Kritiker' },
  age: (week) => (week === 0 ? 'letzte 7 Tage' : `vor ${7 * week} bis ${7 * week + 6} Tagen`),
  older: (weeks) => `vor ${7 * weeks} oder mehr Tagen`,
  undated: (count) => `${critics(t, count)} ohne Datum oder mit späterem`,
  change: (change) => changeText(t, change),
  goal: (goal) => goalSentence(t, goal),
  notes: notesOf(t),
  scored: (score, category) => (score === null ? CATEGORIES[category] : `Bewertung ${score}`),
  method: (facts) => methodLines(t, facts),
  leftOut: leftOutParts,
  source: (files, from, to) => {
    const days = from === null || to === null ? '' : `, Antworten von ${t.day(from)} bis ${t.day(to)}`;
    const names = files.map((file) => (file === '-' ? 'Standardeingabe' : file));
    const named = names.length > MOST_FILES ? t.counted(names.length, 'Datei', 'Dateien') : names.join(', ');
    return `Quelle: ${named}${days}.`;
  },
  madeBy: (line) => `Erstellt mit: ${line}`,
});

function headingsOf(t: Tongue): ReportWords['headings'] {
  const list = (names: readonly string[]) => namesText(t, names);
  return {
    score: (promoters, detractors) =>
      `Von 100 sind ${t.decimal(promoters, 0, 2)} Promotoren, ${t.decimal(detractors, 0, 2)} Kritiker`,
    noScore: 'Das Ergebnis',
    trend: (trend, every, scale) => {
      const { one } = nounOf(every);
      if (trend === null || trend.significant === null) return `Der ${measure(scale)} nach ${one}`;
      if (!trend.significant) return 'Kein Anstieg oder Rückgang, der über den Zufall hinausgeht';
      return `Der ${measure(scale)} ${trend.slope > 0 ? 'steigt' : 'fällt'} um ${sizeText(t, trend.slope)} pro ${one}`;
    },
    segments: ({ above, below }, columns) => {
      if (above.length + below.length === 0) {
        const by = columns.length === 1 ? ` nach ${columns[0]}` : '';
        return `Kein Segment${by} unterscheidet sich über den Zufall hinaus vom Rest`;
      }
      const low = below.length === 0 ? [] : [`unter dem Rest: ${list(below)}`];
      const high = above.length === 0 ? [] : [`über dem Rest: ${list(above)}`];
      return capital([...low, ...high].join('; '));
    },
    comments: ({ taking, adding }) => {
      if (taking.length + adding.length === 0)
        return 'Kein Thema hängt über den Zufall hinaus mit der Bewertung zusammen';
      if (taking.length === 0) return `Wer ${list(adding)} nennt, bewertet höher`;
      const low = `Wer ${list(taking)} nennt, bewertet niedriger`;
      return adding.length === 0 ? low : `${low}, wer ${list(adding)} nennt, höher`;
    },
    drivers: (names, scale) =>
      names.length === 0
        ? `Nichts hängt über den Zufall hinaus mit dem ${measure(scale)} zusammen`
        : `Am stärksten ${t.agreeing(names.length, 'hängt', 'hängen')} mit dem ${measure(scale)} zusammen: ${list(names)}`,
    risk: (names, scale) =>
      names.length === 0
        ? `Keine Gruppe drückt den ${measure(scale)} über den Zufall hinaus`
        : `Was den ${measure(scale)} drückt: ${list(names)}`,
    untestedRisk: 'Gefährdete Segmente',
    calls: (open, recent) => {
      const all = `${critics(t, open)} anzurufen`;
      return recent === null ? all : `${all}, davon ${t.count(recent)} aus den letzten 7 Tagen`;
    },
    method: 'Wie diese Seite entstanden ist',
  };
}

function descriptionsOf(t: Tongue): ReportWords['descriptions'] {
  const share = (value: number) => t.percent(value, 0);
  return {
    score: (value, interval, responses) => `NPS ${t.nps(value)}, ${interval}, ${answers(t, responses)}.`,
    shares: (promoters, passives, detractors) =>
      `Promotoren ${share(promoters)}, Passive ${share(passives)}, Kritiker ${share(detractors)}.`,
    distribution: (answer, count) => `Am häufigsten war ${answer}: ${answers(t, count)}.`,
    trend: (first, last, lowest, highest) => {
      const at = ({ name, nps }: typeof first) => `${t.nps(nps)} (${t.period(name)})`;
      return `Von ${at(first)} bis ${at(last)}; am niedrigsten ${at(lowest)}, am höchsten ${at(highest)}.`;
    },
    segments: (lowest, highest, count) => {
      const at = ({ name, nps }: typeof lowest) => `${name} (${t.nps(nps)})`;
      if (count === 1) return `Ein Segment: ${at(highest)}.`;
      return `Von ${t.count(count)} Segmenten am höchsten: ${at(highest)}, am niedrigsten: ${at(lowest)}.`;
    },
    comments: (taking, adding) => {
      const at = ({ name, points }: NonNullable<typeof taking>) => `${name} (${t.points(points)})`;
      return [
        ...(taking ? [`Größtes Minus in Punkten: ${at(taking)}.`] : []),
        ...(adding ? [`Größtes Plus in Punkten: ${at(adding)}.`] : []),
      ].join(' ');
    },
    drivers: (first, weight) =>
      `Das größte Gewicht hat ${first}: ${share(Math.abs(weight))} dessen, was die Kriterien erklären.`,
    risk: (first, nps) => `Am stärksten drückt ${first}, mit einem NPS von ${t.nps(nps)}.`,
    calls: (open, weeks) => `${critics(t, open)} aus ${t.counted(weeks, 'Woche', 'Wochen')}.`,
    table: (rows) => `Eine Tabelle mit ${t.counted(rows, 'Zeile', 'Zeilen')}.`,
  };
}
