// Sentences for options and operands that make no sense, alone or together.

import { pathText } from '../../words/files.js';
import { netScoreText } from '../../words/scale.js';
import { shellQuote } from '../../words/shell.js';
import type { Tellers } from '../../words/tellers.js';
import type { UsageProblem } from '../problem-kinds.js';
import { responsesWords } from './responses.js';

const PLANS = 'nps plan --margin 5    or    nps plan --detect 10    or    nps plan --responses 400';

export const usageWords: Tellers<UsageProblem> = {
  ...responsesWords,
  'takes-no-by': ({ command, by }) => ({
    message: `${command} takes no --by`,
    hint: {
      score: 'use nps segment --by',
      check: `--expect ${shellQuote(`nps[${by}=*] >= 0`)} checks each segment`,
      risk: `it searches all columns that make segments, with --columns ${shellQuote(by)} some of them`,
    }[command],
  }),
  'segment-without-by': () => ({
    message: 'segment needs --by, the column that makes the segments',
    hint: "nps segment responses.csv --by region; nps inspect lists a file's columns",
  }),
  'compare-needs-two': () => ({
    message: 'compare needs two files, or one with --split-at, --periods, or --before and --after',
    hint: 'nps compare q1.csv q2.csv    or    nps compare year.csv --before "quarter=Q1" --after "quarter=Q2"',
  }),
  'compare-too-many': ({ files }) => ({
    message: `compare takes two files, not ${files}`,
    hint: `nps segment FILES --by ${shellQuote('@file')} shows more than two beside each other`,
  }),
  'halves-of-two-files': () => ({
    message: '--before and --after take one file, not two',
    hint: 'use --where to filter both files',
  }),
  'periods-of-two-files': () => ({
    message: '--periods takes one file, not two',
    hint: 'leave --periods out: each file is a wave; --since and --until leave days of both out',
  }),
  'movers-need-id': () => ({
    message: 'movers needs --id, the column that says who answered',
    hint: "nps movers q1.csv q2.csv --id customer_id; nps inspect lists a file's columns",
  }),
  'movers-need-two': () => ({
    message: 'movers needs two files, or one with --periods, or with --before and --after',
    hint: 'nps movers q1.csv q2.csv --id customer_id    or    nps movers year.csv --id customer_id --periods 2026-Q1,2026-Q2',
  }),
  'movers-too-many': ({ files }) => ({
    message: `movers takes two files, not ${files}`,
    hint: 'name the wave before and the wave after',
  }),
  'movers-whose-weights': () => ({
    message: '--weight needs --weight-from: who answered twice has two weights',
    hint: '--weight-from before    or    --weight-from after',
  }),
  'plan-asks-nothing': () => ({ message: 'plan needs --margin, --detect or --responses', hint: PLANS }),
  'plan-asks-both': () => ({
    message: '--responses asks what a number of responses can tell; --margin and --detect ask for the number',
    hint: PLANS,
  }),
  'init-package': () => ({
    message: 'init writes a file of its own, not package.json',
    hint: 'what it writes may be moved into package.json, under "nps"',
  }),
  'init-over-package': ({ file }) => ({
    message: `package.json has a key "nps", which ${file} would put out of use`,
    hint: 'edit that, or write another file with --output FILE',
  }),
  'init-from-pipe': () => ({
    message: 'init reads its file twice, and a pipe can be read only once',
    hint: '… > responses.csv; nps init responses.csv',
  }),
  'init-of-several': ({ operand, files, first }) => ({
    message: `${pathText(operand)} names ${files} files, and init takes one`,
    hint: `nps init ${shellQuote(first)}`,
  }),
  'stdin-twice': () => ({ message: 'standard input (-) can be read only once' }),
  'file-twice': ({ file }) => ({
    message: `${pathText(file)} is named twice, and its responses would count twice`,
    hint: 'name each file once; globs may overlap',
  }),
  'nothing-to-read': ({ command }) => ({
    message: 'nothing to read: name a file, or pipe CSV in',
    hint: `nps ${command} responses.csv    or    … | nps ${command}`,
  }),
  'no-match': ({ pattern }) => ({ message: `no file matches ${pathText(pattern)}` }),
  'given-twice': ({ flag, values: [first, second], instead }) => ({
    message: `${flag} is given twice: ${first} and ${second}`,
    hint: instead,
  }),
  'flags-exclude': ({ flags: [first, second], instead }) => ({
    message: `${first} and ${second} cannot be used together`,
    hint: instead,
  }),
  'benchmark-of-nps': ({ option, scale }) => ({
    message: `${option} compares with an NPS, and this is a net score (${netScoreText(scale)})`,
    hint: `leave ${option} out: figures of two scales cannot be compared`,
  }),
  'idle-option': ({ flag, needed }) => ({
    message: `${flag} changes nothing without ${needed.map((one) => one.flag).join(' or ')}`,
    hint: needed.map(({ flags, help }) => `${flags}: ${help}`).join('; '),
  }),
};
