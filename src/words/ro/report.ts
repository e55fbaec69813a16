// Romanian: what nps report says on a page.
import { decimal } from '../../report/numbers.js';
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { capital, periodWords } from './periods.js';
import { ANSWER, COLUMN, measure, somePoints, theMeasure, wholePercent } from './phrases.js';
import { chart, DETRACTOR, descriptions } from './report-charts.js';
import { changeText, goalText, headline } from './report-headline.js';
import { leftOutParts, methodLines } from './report-method.js';

/** Names in a heading. */
const MOST_NAMED = 3;
const BEYOND_CHANCE = 'mai mult decât din întâmplare';
const CATEGORIES = { promoter: 'promotor', passive: 'pasiv', detractor: 'detractor' } as const;

export const reportWords = (t: Tongue): ReportWords => {
  /** "EMEA, APAC și încă 2" */
  const list = (names: readonly string[]) => {
    const more = names.length - MOST_NAMED;
    return t.list([...names.slice(0, MOST_NAMED), ...(more > 0 ? [`încă ${t.count(more)}`] : [])]);
  };
  const isOr = (names: readonly string[]) => t.agreeing(names.length, 'este', 'sunt');
  const days = (count: number) => t.counted(count, 'zi', 'zile');

  return {
    language: t.language,
    title: (scale) => (scale === undefined ? 'Raport NPS' : 'Raport privind scorul net'),
    headline: (facts) => headline(t, facts),
    hidden: (minN) =>
      `Au răspuns sub ${t.counted(minN, 'persoană', 'persoane')}: toate cifrele sunt ascunse.`,
    headings: {
      score: (promoters, detractors) => {
        const [up, down] = [promoters, detractors].map((share) => Number(decimal(share, 0, 2)));
        return `${up} din 100 ${t.agreeing(up!, 'este promotor', 'sunt promotori')}, ${down} ${t.agreeing(down!, ...DETRACTOR)}`;
      },
      noScore: 'Scorul',
      trend: (trend, every, scale) => {
        const { adjective, noun } = periodWords(every);
        if (trend === null || trend.significant === null) return capital(`${measure(scale)} ${adjective}`);
        if (!trend.significant) return 'Nicio creștere sau scădere care să fie mai mult decât întâmplare';
        const way = trend.slope > 0 ? 'crește' : 'scade';
        return capital(
          `${theMeasure(scale)} ${way} cu ${somePoints(t, Math.abs(trend.slope))} pe ${noun[0]}`,
        );
      },
      segments: ({ above, below }, columns) => {
        if (above.length + below.length === 0)
          return `Niciun segment${columns.length === 1 ? ` după ${columns[0]}` : ''} nu diferă de rest ${BEYOND_CHANCE}`;
        return [
          ...(below.length === 0 ? [] : [`${list(below)} ${isOr(below)} sub rest`]),
          ...(above.length === 0 ? [] : [`${list(above)} ${isOr(above)} peste rest`]),
        ].join(', iar ');
      },
      comments: ({ taking, adding }) => {
        const who = (names: readonly string[]) => `cei care amintesc ${list(names)}`;
        if (taking.length + adding.length === 0) return `Nicio temă nu se asociază cu nota ${BEYOND_CHANCE}`;
        if (taking.length === 0) return capital(`${who(adding)} dau note mai mari`);
        const low = capital(`${who(taking)} dau note mai mici`);
        return adding.length === 0 ? low : `${low}, iar ${who(adding)} mai mari`;
      },
      drivers: (names, scale) =>
        names.length === 0
          ? `Nimic nu se asociază cu ${theMeasure(scale)} ${BEYOND_CHANCE}`
          : `Cel mai mult se asociază cu ${theMeasure(scale)}: ${list(names)}`,
      risk: (names, scale) =>
        names.length === 0
          ? `Niciun grup nu trage în jos ${theMeasure(scale)} ${BEYOND_CHANCE}`
          : `${list(names)} ${t.agreeing(names.length, 'trage', 'trag')} în jos ${theMeasure(scale)}`,
      untestedRisk: 'Segmente cu risc',
      calls: (open, recent) => {
        const all = t.counted(open, 'detractor de contactat', 'detractori de contactat');
        return recent === null ? all : `${all}, ${t.count(recent)} din ultimele 7 zile`;
      },
      method: 'Cum s-a făcut raportul',
    },
    descriptions: descriptions(t),
    titles: {
      shares: 'Din cei care au răspuns',
      distribution: 'Ce au răspuns',
      ages: 'După vechimea răspunsului',
      segments: (by) => `După ${by}`,
      callsBy: (by) => `După ${by}`,
    },
    chart: chart(t),
    figures: {
      count: (count) => t.count(count),
      points: (points) => (points === null ? '' : t.points(points)),
      share: (share) => (share === null ? '' : wholePercent(t, share)),
    },
    headingsOfCalls: { age: 'vechime', days: 'zile', segment: 'segment', detractors: 'detractori' },
    age: (week) => (week === 0 ? 'ultimele 7 zile' : `acum ${7 * week}–${days(7 * week + 6)}`),
    older: (weeks) => `acum ${days(7 * weeks)} sau mai mult`,
    undated: (count) => `${t.counted(count, ...DETRACTOR)} fără dată, sau cu una mai târzie`,
    change: (change) => changeText(t, change),
    goal: (goal) => goalText(t, goal),
    notes: {
      chosen: (tried, shown) => {
        const columns = t.counted(tried, ...COLUMN);
        const named = '--by le schimbă.';
        if (tried !== shown)
          return `${t.count(shown)} din ${columns} încercate: cele care explică cel mai mult; ${named}`;
        const all = shown === 1 ? 'Singura coloană care poate' : `Cele ${columns} care pot`;
        return `${all} forma segmente, întâi cea care explică cel mai mult; ${named}`;
      },
      undated: (count) =>
        `${t.counted(count, ...ANSWER)} fără dată nu ${t.agreeing(count, 'este', 'sunt')} în nicio perioadă.`,
      earlier: (periods, shown) =>
        `Ultimele ${t.count(shown)} din ${t.counted(periods, 'perioadă', 'perioade')}; nps trend le arată pe toate.`,
      noNames: 'Câți, niciodată cine: nps responses --only detractor îi arată celor care au voie să știe.',
      open: (condition) =>
        condition === null ? 'Sunt numărați toți detractorii.' : `Deschis înseamnă: ${condition}.`,
      asOf: (day) => `Vechimea se socotește înapoi de la ${t.day(day)}.`,
      overlap: 'Un comentariu poate avea mai multe teme: punctele se suprapun.',
      masked: 'Adresele și numerele din citate sunt mascate.',
    },
    scored: (score, category) => (score === null ? CATEGORIES[category] : `nota ${score}`),
    method: (facts) => methodLines(t, facts),
    leftOut: (parts) => leftOutParts(parts),
    source: (files, from, to) => {
      const span = from === null || to === null ? '' : `, răspunsuri de la ${t.day(from)} la ${t.day(to)}`;
      const named =
        files.length > MOST_NAMED ? t.counted(files.length, 'fișier', 'fișiere') : files.join(', ');
      return `Sursa: ${named}${span}.`;
    },
    madeBy: (line) => `Făcut cu: ${line}`,
  };
};
