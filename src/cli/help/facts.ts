// What the manual says that no record holds: what exit codes mean, and which variables of the environment count.
import { EXIT } from '../exit.js';

/** Exit code → what it means. */
export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [EXIT.ok, 'fine, also where there are no answers (the NPS is then null)'],
  [EXIT.checkFailed, 'a check did not pass (nps check); the report is written'],
  [
    EXIT.input,
    'usage, configuration or input error; standard output stays empty, but for the documents of CI systems, which hold the error',
  ],
  [EXIT.defect, 'a defect in nps'],
  [130, 'interrupted'],
];

/** Variable of the environment → what it does. */
export const ENVIRONMENT: readonly (readonly [name: string, meaning: string])[] = [
  ['NO_COLOR', 'no colour, unless it is empty or --color is given'],
  ['FORCE_COLOR', 'colour where none is expected; 0 and false: no colour. NO_COLOR wins'],
  ['CLICOLOR_FORCE', 'the same, unless it is empty or 0; the two above win'],
  ['CLICOLOR', '0: no colour; the three above win'],
  ['TERM', 'dumb: no colour'],
  [
    'LC_ALL, LC_CTYPE, LANG',
    'the first that is set: C, POSIX or another encoding than UTF-8: marks and bars in ASCII',
  ],
  ['GITHUB_STEP_SUMMARY', 'a file that nps check --format github adds its table to'],
];
