// Portuguese: what nps compare says. "Mix" is said of the make-up of a sample in both countries.
import { decimal, placesOfChange, UNKNOWN } from '../../report/numbers.js';
import type { CompareWords, DaysWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  ANSWER,
  cases,
  detectableLine,
  interval,
  LOW_N,
  MORE_THAN_CHANCE,
  MOST_NAMED,
  measure,
  POINT,
  samples,
  signedPoints,
  TOO_FEW,
  testsOf,
  which,
  wholePercent,
  wholePoints,
} from './phrases.js';

const TOO_FEW_MONTHS = 'menos de 3 meses de um dos lados';

export const compareWords = (t: Tongue): CompareWords => ({
  sides: { before: 'antes', after: 'depois' },
  title: (before, after, scale) => `${measure(scale)} ${ends(t, before, after)}${which(scale)}`,
  change: (before, after, confidence, bounds) => {
    const difference = signedPoints(t, after - before, placesOfChange(before, after, t.places.nps));
    return `${difference}${bounds === null ? '' : ` (${interval(t, confidence, bounds)})`}`;
  },
  samples: (before, after) => samples(t, [before, after]),
  ends: (before, after) => ends(t, before, after),
  points: (before, after) =>
    before === null || after === null
      ? UNKNOWN
      : t.nps(after - before, placesOfChange(before, after, t.places.nps)),
  reversal: ({ reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }) => {
    const both = absent > 0 ? ' presente dos dois lados' : '';
    const [level, against, along] =
      total === 'fell' ? ['baixo', 'subiu', 'desceu'] : ['alto', 'desceu', 'subiu'];
    const segments =
      unchanged > 0
        ? `nenhum segmento por ${breakdown}${both} ${along}`
        : `cada segmento por ${breakdown}${both} ${against}`;
    const changes = moved
      .slice(0, MOST_NAMED)
      .map(({ name, difference }) => `${name} ${t.nps(difference, 0)}`);
    const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
    const share = `${wholePercent(t, movedTo.before)} → ${wholePercent(t, movedTo.after)}`;
    return `Mudou a parte de ${movedTo.name}, de ${measure(scale)} ${level}: ${share} das respostas; ${segments} (${list}).`;
  },
  headings: {
    share: 'parte',
    nps: 'NPS',
    netScore: 'saldo',
    change: 'variação',
    mix: 'mix',
    rate: 'nível',
    total: 'total',
  },
  marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: LOW_N },
  total: 'total',
  legend: {
    moved: (tests, isSegment) =>
      `▲ ▼ mais alto ou mais baixo do que antes (${isSegment ? testsOf(t, tests) : t.below(tests.alpha)})`,
    noneMoved: (tests) => `nenhum segmento variou ${MORE_THAN_CHANCE} (${testsOf(t, tests)})`,
    detectable: (range) => detectableLine(t, 'variação', range, ''),
    untested: `n < 10: respostas antes ou depois ${TOO_FEW}`,
    lowN: `${LOW_N}: menos de 30 respostas antes ou depois`,
  },
  detectable: ({ power, difference }) =>
    `esta amostra revelaria uma diferença de ${wholePoints(t, difference)} em ${cases(t, power)}`,
  ...daysWords(t),
  document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
  effects: (scale) => `mix: mudou a parte do segmento; nível: mudou o próprio ${measure(scale)} (pontos)`,
  untested: (sides) => `n < 10 ${t.list(sides)}: ${ANSWER[1]} ${TOO_FEW}`,
  lowN: (sides) => `${LOW_N}: menos de 30 respostas ${t.list(sides)}`,
  of: (side, line) => `${side}: ${line}`,
});

function ends(t: Tongue, before: number | null, after: number | null): string {
  const digits = placesOfChange(before, after, t.places.nps);
  return `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
}

/** What is said of days that are compared, and of the noise between their months. */
const daysWords = (t: Tongue): DaysWords => ({
  days: ({ before, after }) => `antes: ${spanText(t, before)}; depois: ${spanText(t, after)}`,
  noise: (noise) => {
    if (noise === null) return `só erro amostral: ${TOO_FEW_MONTHS}`;
    const { points } = noise;
    const digits = points < 1 ? 1 : 0;
    return Number(decimal(points, digits)) === 0
      ? 'os meses não se afastam mais do que o erro amostral'
      : `os meses afastam-se ±${t.measured(points, digits, ...POINT)} além do erro amostral; o teste considera isso`;
  },
  segmentNoise: (without, all) => {
    if (without.length === 0)
      return 'o teste de cada segmento considera o ruído entre os seus próprios meses';
    const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
    const whose = without.length === all ? 'segmentos' : named.join(', ');
    return `${whose}: só erro amostral, ${TOO_FEW_MONTHS}`;
  },
});

function spanText(t: Tongue, days: { readonly from: string; readonly to: string } | null): string {
  if (days === null) return 'nenhum dia';
  return days.from === days.to ? t.day(days.from) : `${t.day(days.from)} a ${t.day(days.to)}`;
}
