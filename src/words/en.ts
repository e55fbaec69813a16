// English.

import { BLANK } from '../core/blank.js';
import { counted } from '../core/counted.js';
import {
  decimal,
  formatCount,
  formatLevel,
  formatNps,
  formatPercent,
  type Places,
  placesOfChange,
  UNKNOWN,
  USUAL_PLACES,
} from '../report/numbers.js';
import { accountLine } from './account.js';
import { commentsWords } from './en-comments.js';
import { drivers } from './en-drivers.js';
import { goalText, goalWords } from './en-goal.js';
import { measures } from './en-measures.js';
import { movers } from './en-movers.js';
import { daysWords } from './en-noise.js';
import {
  against,
  below,
  by,
  cases,
  countsLine,
  DELIMITERS,
  detectableLine,
  figures,
  interval,
  MOST_NAMED,
  measure,
  points,
  pValue,
  sample,
  samples,
  strong,
  testsOf,
  thresholds,
  which,
  wholePercent,
  wholePoints,
} from './en-phrases.js';
import { questions } from './en-questions.js';
import { responses } from './en-responses.js';
import { risk } from './en-risk.js';
import { trendWords } from './en-trend.js';
import { hiddenFigures, hiddenLine } from './hidden.js';
import { quote, quoteAll } from './quote.js';
import { reasonText } from './reader-warnings.js';
import { netScoreText } from './scale.js';
import type { Words } from './words.js';

/** What reports say in English, with so many decimals. */
export const english = (places: Places): Words => ({
  figures: {
    nps: (nps, scale) => `${measure(scale)} ${formatNps(nps, places.nps)}${which(scale)}`,
    noNps: (scale) => `net score (${netScoreText(scale)}), not an NPS`,
    confidence: (confidence) => `${formatLevel(confidence)} CI`,
    interval: (confidence, bounds) => interval(confidence, bounds, places),
    pValue,
    responses: (count) => counted(count, 'response'),
    sample,
    invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
      const part = `${formatCount(answered)} of ${formatCount(sent)} invited answered`;
      if (rate === null || bounds === null) return part;
      const share = (value: number) => formatPercent(value, places.share);
      return `${part}: ${share(rate)} (${formatLevel(confidence)} CI ${share(bounds.low)} to ${share(bounds.high)})`;
    },
    account: accountLine,
    hidden: hiddenFigures,
    weighted: (effectiveResponses, designEffect) =>
      `weighted: worth ${formatCount(Math.round(effectiveResponses))} equal responses (design effect ${decimal(designEffect, 2)}); counts are unweighted`,
    offTarget: (furthest, more) => {
      const list = furthest.map(
        ({ category, sample, target }) =>
          `${category ?? BLANK} ${formatPercent(sample, places.share)} instead of ${formatPercent(target, places.share)}`,
      );
      return `weighted to targets; the sample had ${list.join(', ')}${more ? ', …' : ''}`;
    },
    onTarget: (points) =>
      `weighted to targets, from which no category of the sample was off by ${points} points`,
  },
  score: {
    categories: { promoters: 'Promoters', passives: 'Passives', detractors: 'Detractors' },
    letters: { promoters: 'P', passives: 'p', detractors: 'D' },
    headings: { category: 'Category', scores: 'Scores', share: 'Share' },
    answer: 'Score',
    count: 'Count',
  },
  questions,
  measures: measures(places),
  segment: {
    title: (breakdowns, scale) => `${measure(scale)} by ${breakdowns.join(', ')}${which(scale)}`,
    overall: (nps, confidence, bounds, responses) =>
      `overall ${figures(nps, confidence, bounds, responses, places)}`,
    breakdown: (name) => `by ${name}`,
    headings: {
      nps: 'NPS',
      netScore: 'net score',
      responses: 'n',
      promoters: 'Prom.',
      passives: 'Pass.',
      detractors: 'Detr.',
      rate: 'rate',
      effect: 'effect',
      mark: 'mark',
      above: 'above',
      letter: 'letter',
    },
    total: 'total',
    marks: {
      above: '▲',
      below: '▼',
      versus: 'versus',
      hidden: 'hidden',
      untested: 'n < 10',
      restUntested: 'rest < 10',
      versusUntested: 'versus < 10',
      lowN: 'low n',
    },
    legend: {
      differ: (tests, breakdown) =>
        `▲ ▼ above or below ${against(tests)}${by(breakdown)} (${testsOf(tests)})`,
      noneDiffers: (tests, breakdown) =>
        `no segment${by(breakdown)} differs from ${against(tests)} (${testsOf(tests)})`,
      letters: (tests, breakdown) =>
        `above: letters of the segments${by(breakdown)} that this one is above (${testsOf(tests, 'pair')})`,
      noPairDiffers: (tests, breakdown) =>
        `no two segments${by(breakdown)} differ (${testsOf(tests, 'pair')})`,
      detectable: (range, breakdown) => detectableLine('difference', range, by(breakdown)),
      rate: 'rate: answers of those who were invited',
      effect: (scale) =>
        `effect: points that the segment adds to or takes from the overall ${measure(scale)}`,
      overlap: (breakdown) =>
        `segments${by(breakdown)} overlap, as a response may give several answers: effects do not add up, and the rest is every response without that answer`,
      otherAnswers: '(other): responses with any answer that has no row of its own',
      lowN: 'low n: fewer than 30 responses',
      untested: 'n < 10: too few responses in the segment to test',
      restUntested: 'rest < 10: too few responses outside the segment to test',
      versusUntested: (tests) => `versus < 10: too few responses in ${against(tests)} to test`,
      untestedPairs: 'n < 10: too few responses to test the segment',
      hidden: (minN) =>
        `hidden: fewer than ${formatCount(minN)} responses, or what such a segment would follow from`,
      allHidden: hiddenLine,
    },
  },
  representation: {
    headings: {
      variable: 'targets',
      category: 'category',
      sample: 'sample',
      target: 'target',
      difference: 'off by',
    },
    legend: 'weighted to targets; sample: shares of the responses before that',
  },
  benchmarks: {
    headings: {
      name: 'benchmark',
      nps: 'NPS',
      responses: 'n',
      difference: 'difference',
      pValue: 'p',
      mark: 'mark',
    },
    marks: { mix: '', 'largest-variance': 'n only', constant: 'exact' },
    legend: {
      'largest-variance': 'n only: as varied as its NPS allows, so the result is at least this certain',
      constant: 'exact: taken as exact, its number of answers not being known',
      untested: 'not tested: fewer than 10 responses, here or there',
    },
  },
  compare: {
    sides: { before: 'before', after: 'after' },
    title: (before, after, scale) => {
      const digits = placesOfChange(before, after, places.nps);
      return `${measure(scale)} ${formatNps(before, digits)} → ${formatNps(after, digits)}${which(scale)}`;
    },
    change: (before, after, confidence, bounds) => {
      const difference = formatNps(after - before, placesOfChange(before, after, places.nps));
      return `${difference} points${bounds === null ? '' : ` (${interval(confidence, bounds, places)})`}`;
    },
    samples: (before, after) => samples([before, after]),
    ends: (before, after) => {
      const digits = placesOfChange(before, after, places.nps);
      return `${formatNps(before, digits)} → ${formatNps(after, digits)}`;
    },
    points: (before, after) =>
      before === null || after === null
        ? UNKNOWN
        : formatNps(after - before, placesOfChange(before, after, places.nps)),
    reversal: ({ reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }) => {
      const both = absent > 0 ? ' that is in both' : '';
      const [level, against, along] =
        total === 'fell' ? ['low', 'higher', 'lower'] : ['high', 'lower', 'higher'];
      const segments =
        unchanged > 0
          ? `no ${breakdown}${both} scored ${along}`
          : `every ${breakdown}${both} scored ${against}`;
      const changes = moved
        .slice(0, MOST_NAMED)
        .map(({ name, difference }) => `${name} ${formatNps(difference)}`);
      const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
      return `${movedTo.name}, whose ${measure(scale)} is ${level}, is ${wholePercent(movedTo.after)} of the answers, before ${wholePercent(movedTo.before)}; ${segments} (${list}).`;
    },
    headings: {
      share: 'share',
      nps: 'NPS',
      netScore: 'net score',
      change: 'change',
      mix: 'mix',
      rate: 'rate',
      total: 'total',
    },
    marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: 'low n' },
    total: 'total',
    legend: {
      moved: (tests, isSegment) =>
        `▲ ▼ higher or lower than before (${isSegment ? testsOf(tests) : below(tests.alpha)})`,
      noneMoved: (tests) => `no segment moved by more than chance (${testsOf(tests)})`,
      detectable: (range) => detectableLine('change', range, ''),
      untested: 'n < 10: fewer than 10 responses before or after, too few to test',
      lowN: 'low n: fewer than 30 responses before or after',
    },
    detectable: ({ power, difference }) =>
      `this sample would find a difference of ${wholePoints(difference)} in ${cases(power)}`,
    ...daysWords,
    document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
    effects: (scale) =>
      `mix: the share of the segment changed; rate: its own ${measure(scale)} changed (points)`,
    untested: (sides) => `n < 10 ${sides.join(' and ')}: too few responses to test`,
    lowN: (sides) => `low n: fewer than 30 responses ${sides.join(' and ')}`,
    of: (side, line) => `${side}: ${line}`,
  },
  trend: trendWords(places),
  goal: goalWords(places),
  movers: movers(places),
  responses,
  comments: commentsWords(places),
  drivers: drivers(places),
  risk,
  check: {
    title: (passed, scale) =>
      `${scale === undefined ? 'NPS' : 'Net score'} checks ${passed ? 'passed' : 'did not pass'}`,
    headings: { status: 'status', name: 'check', found: 'found', from: 'from', remark: 'remark' },
    name: (name, expect, where) => {
      const what = name === expect ? expect : `${name}: ${expect}`;
      return where.length === 0 ? what : `${what} (where ${where.join(', ')})`;
    },
    netScore: (scale) => `net score of ${netScoreText(scale)}`,
    interval: (confidence, low, high) => `${formatLevel(confidence)} CI ${low} to ${high}`,
    samples,
    ofInvited: (answered, sent) => `${formatCount(answered)} of ${formatCount(sent)} invited`,
    ofRows: (count, rows) => `${formatCount(count)} of ${counted(rows, 'row')}`,
    goal: (goal) => goalText(goal, places),
    newest: (day, asOf) => `${day}, as of ${asOf}`,
    remarks: {
      moreThanChance: 'more than chance',
      behind: 'behind',
      equal: 'equal',
      below: (size) => `${size} below`,
      above: (size) => `${size} above`,
      insufficient: (reason) => `insufficient: ${reason}`,
      warning: (remark) => `${remark} (warning)`,
    },
    shortages: {
      noResponses: (guess) =>
        guess === undefined ? 'no responses' : `no responses; did you mean "${guess}"?`,
      noInvitations: (guess) =>
        guess === undefined ? 'no invitations' : `no invitations; did you mean "${guess}"?`,
      fewInvitations: (least) => `fewer than ${formatCount(least)} invitations`,
      fewResponses: (least) => `fewer than ${formatCount(least)} responses`,
      noBaseline: 'no responses in the baseline',
      untested: ({ now, baseline }) => {
        const sides = [...(now ? ['now'] : []), ...(baseline ? ['in the baseline'] : [])];
        return `fewer than 10 responses ${sides.join(' and ')}`;
      },
      tooEarly: 'too early to tell: fewer than 5 months with answers have ended',
      noDates: (asOf) => `no answer has a date up to ${asOf}`,
      hidden: 'hidden by --min-n: too few responses, or those of a small group would follow',
      interval: (expected) => `the interval holds ${expected}`,
    },
    message: (found, details, remark, advice) =>
      `${found}${details === '' ? '' : ` (${details})`}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`,
    summary: (counts, options, files) => `${countsLine(counts)}. ${thresholds(options, files)}`,
    tooMany: (summary) => `${summary} There are too many to list them here.`,
    noSummary: (file = 'the file', reason) => `no step summary: cannot append to ${file}: ${reason}`,
    baseline: (name, then) => `baseline ${name}: ${accountLine(then)}`,
  },
  plan: {
    marginOf: (responses, margin) =>
      strong(`±${points(margin, places)} points`, ` is the margin of ${counted(responses, 'response')}`),
    detectableWith: (responses, difference, power) =>
      strong(
        `${points(difference, places)} points`,
        ` is the difference that two groups of ${formatCount(responses)} find with ${formatLevel(power)} chance`,
      ),
    nothingDetectable: (responses) =>
      `two groups of ${formatCount(responses)} are too small to find any difference`,
    responsesFor: (margin, responses) =>
      strong(counted(responses, 'response'), ` for a margin of ±${margin} points`),
    perGroupFor: (difference, perGroup, power) =>
      strong(
        `${counted(perGroup, 'response')} in each group`,
        ` to find a difference of ${difference} points with ${formatLevel(power)} chance`,
      ),
    worstCase: 'worst case: half promoters, half detractors',
    expected: ({ promoters, passives, detractors }) =>
      `expected: ${wholePercent(promoters)} promoters, ${wholePercent(passives)} passives, ${wholePercent(detractors)} detractors`,
    terms: (expected, confidence, population) =>
      `${expected}; ${formatLevel(confidence)} confidence${population === null ? '' : `, population ${formatCount(population)}`}`,
  },
  inspect: {
    standardInput: 'standard input',
    size: (rows, columns) => `${counted(rows, 'row')}, ${counted(columns, 'column')}`,
    findings: { encoding: 'encoding', delimiter: 'delimiter', headerRows: 'header rows' },
    findingHeadings: { finding: 'finding', value: 'value', why: 'why' },
    delimiter: (character) => DELIMITERS[character] ?? character,
    headings: {
      column: 'column',
      kind: 'kind',
      distinct: 'distinct',
      blank: 'blank',
      missing: 'missing',
      examples: 'examples',
      encoding: 'encoding',
      samples: 'as it would read',
    },
    kind: (kind) => kind,
    atLeast: (count) => `${formatCount(count)}+`,
    missing: (columns) =>
      `missing: ${columns.map(({ name, missing }) => `${quoteAll(missing.words)} in ${quote(name)}`).join('; ')}`,
    dates: (column, { first, last, order }) =>
      first === null
        ? `dates: in ${quote(column)} nothing shows whether the day or the month comes first; --date-format DMY or MDY says it`
        : `dates: ${quote(column)} from ${first} to ${last}${order === null ? '' : `, the ${order === 'DMY' ? 'day' : 'month'} first (${order})`}`,
    noScore: 'score: none',
    hint: (hint) => `hint: ${hint}`,
    why: reasonText,
    score: (column, why) => `score: ${quote(column)}, ${why}`,
    explicitly: (command) => [{ text: 'explicitly: ' }, { text: command, tone: 'strong' }],
    rows: (count) => `${formatCount(count)} rows`,
  },
  init: {
    written: (file) => `${file} written`,
    headings: { setting: 'setting', value: 'value' },
    check: 'check',
    figures: (nps, confidence, bounds, responses) => figures(nps, confidence, bounds, responses, places),
    setWhen: (file, held) => `set when ${file} had ${held}`,
    measure,
    nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
    passes: (scale) => `the check passes; it fails once the ${measure(scale)} is below that interval`,
    hides: (config) => `in this folder it takes the place of ${config}`,
    next: (command) => [{ text: 'next: ' }, { text: command, tone: 'strong' }],
  },
  formats: {
    leftOut: (width, titles) => `left out to fit ${width} columns: ${titles.join(', ')}`,
    cut: (width) => `… cut to fit ${width} columns: --format csv has the whole text`,
    andMore: (count) => `and ${formatCount(count)} more`,
  },
});

/** With the usual decimals. */
export const en = english(USUAL_PLACES);
