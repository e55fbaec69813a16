// What nps goal shows: of one goal where we are, the pace and where the line leads; of several a row each.
import type { InputAccount } from '../../core/account.js';
import type { Period } from '../../core/calendar.js';
import type { GoalFigures } from '../../core/goal-figures.js';
import type { GoalResult } from '../../core/results.js';
import type { Scale } from '../../core/scale.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { Legend, Line, ReportTable, Span } from '../../report/report.js';
import type { GoalWords } from '../../words/goal-words.js';
import type { Words } from '../../words/words.js';
import type { Rolling } from '../options/parsers.js';
import type { Computed, Shown } from '../output/computed.js';
import { weightedLine } from './footer.js';
import { goalRecords } from './goal-records.js';
import { withBands } from './tidy.js';

/** What nps goal computes. */
export interface Aimed
  extends Computed<
    GoalResult,
    {
      confidence: number;
      minN: number | null;
      rolling: Rolling | null;
      every: Period;
      /** The day from which was looked. */
      asOf: string;
    }
  > {
  input: InputAccount;
  /** Answers in the period that has not ended, and its first day. */
  since: { readonly day: string; readonly responses: number } | null;
}

/** The report of nps goal. */
export function goalView(aimed: Aimed, words: Words): Shown<GoalResult> {
  const { result, input, options, scale } = aimed;
  const { goals } = result;
  const [first] = goals;
  const isOne = goals.length === 1;
  const { goal } = words;
  const isHidden = goals.some(({ verdict }) => verdict === null);
  return {
    ...aimed,
    title: isOne
      ? titleOf(first!, scale, words)
      : {
          pieces: [[{ text: goal.several(goals.length, scale), tone: 'strong' }], goal.asOf(options.asOf)],
        },
    ...(isOne && { lead: leadOf(first!, options.every, goal) }),
    tables: isOne ? oneTable(first!, aimed, goal) : [severalTable(goals, options.confidence, words)],
    footer: [
      ...(isOne ? footerOf(first!, options, words) : legendsOf(options.every, goal)),
      ...sinceLine(aimed, goal),
      ...(isHidden ? [goal.hiddenBy(options.minN ?? 0)] : []),
      words.figures.account(input),
    ],
    records: withBands(goalRecords(goals), scale),
  };
}

const TONES = {
  reached: 'good',
  'on-track': 'good',
  open: 'warn',
  behind: 'bad',
  'too-early': 'dim',
} as const;

function verdictSpan({ verdict }: GoalFigures, { verdicts, hidden }: GoalWords): Span {
  return verdict === null ? { text: hidden } : { text: verdicts[verdict], tone: TONES[verdict] };
}

function titleOf(goal: GoalFigures, scale: Scale | undefined, { goal: words, numerals }: Words): Line {
  return [{ text: `${words.title(goal, scale)}${numerals.colon}`, tone: 'strong' }, verdictSpan(goal, words)];
}

function leadOf({ verdict, history }: GoalFigures, every: Period, words: GoalWords): Line[] {
  return verdict === 'too-early' ? [words.tooEarly(history, every)] : [];
}

function oneTable(goal: GoalFigures, { options }: Aimed, words: GoalWords): ReportTable[] {
  const { now, period, periods, pace, projection, probability, target } = goal;
  if (now.nps === null || period === null || periods === null) return [];
  const { confidence, every, rolling } = options;
  const { rows, headings } = words;
  return [
    {
      columns: [
        { title: '', name: headings.what, kind: 'text' },
        { title: '', name: headings.figure, kind: 'text' },
        { title: '', name: headings.detail, kind: 'text' },
      ],
      rows: [
        [
          rows.now(period, rolling, every),
          words.nps(now.nps),
          words.now(confidence, now.interval, now.responses),
        ],
        ...(pace.needed === null
          ? []
          : [[rows.needed, words.pace(pace.needed, every), words.left(periods, every)]]),
        ...(pace.observed === null || pace.interval === null
          ? []
          : [
              [
                rows.observed,
                words.pace(pace.observed, every),
                words.paceInterval(confidence, pace.interval),
              ],
            ]),
        ...(projection === null
          ? []
          : [
              [rows.projection, words.nps(projection.nps), words.projection(confidence, projection.interval)],
              ['', '', words.observed(confidence, projection.observedInterval, every)],
            ]),
        ...(probability === null ? [] : [[rows.chance(target), words.chance(probability), '']]),
      ],
    },
  ];
}

function footerOf(
  { now, period, people, verdict, history, projection }: GoalFigures,
  { every, rolling }: Aimed['options'],
  words: Words,
): (Line | Legend)[] {
  if (now.hidden || period === null) return [];
  const { goal } = words;
  return [
    ...(people === null || verdict === 'reached'
      ? []
      : [
          goal.people(
            people,
            { responses: now.responses, passives: now.passives.count, detractors: now.detractors.count },
            goal.whose(period, rolling, every),
          ),
        ]),
    ...(projection === null ? [] : [goal.history(history, period, every)]),
    ...weightedLine(now, words),
  ];
}

function legendsOf(every: Period, { legend, headings }: GoalWords): Legend[] {
  return [
    { legend: legend.pace(every), of: headings.needed },
    { legend: legend.projection, of: headings.projection },
    { legend: legend.chance, of: headings.chance },
  ];
}

function sinceLine({ since, options }: Aimed, words: GoalWords): Line[] {
  return since === null ? [] : [words.since(since.responses, since.day, options.asOf, options.every)];
}

function severalTable(goals: readonly GoalFigures[], confidence: number, words: Words): ReportTable {
  const { headings, chance } = words.goal;
  return {
    columns: [
      { title: headings.goal, kind: 'text' },
      { title: headings.now, kind: 'nps' },
      { title: words.segment.headings.responses, kind: 'count', drop: 6 },
      { title: headings.target, kind: 'nps' },
      { title: headings.date, kind: 'words', drop: 3 },
      { title: headings.needed, kind: 'points', drop: 4 },
      { title: headings.observed, kind: 'points', drop: 4 },
      { title: headings.projection, kind: 'nps', drop: 2 },
      { title: words.figures.confidence(confidence), kind: 'interval', drop: 5 },
      { title: headings.chance, kind: 'words', drop: 1 },
      { title: headings.verdict, kind: 'mark' },
    ],
    rows: goals.map((goal) => [
      goal.name ?? '',
      goal.now.nps,
      goal.now.responses,
      goal.target,
      words.numerals.day(goal.date),
      goal.pace.needed,
      goal.pace.observed,
      goal.projection?.nps ?? null,
      goal.projection === null ? null : [goal.projection.interval.low, goal.projection.interval.high],
      goal.probability === null ? UNKNOWN : chance(goal.probability),
      verdictSpan(goal, words.goal),
    ]),
  };
}
