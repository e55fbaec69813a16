// Sentences for what is wrong with what a page is asked to be.
import type { Tellers } from '../../words/tellers.js';
import type { ReportProblem } from '../report-problem-kinds.js';

export const reportWords: Tellers<ReportProblem> = {
  'page-as-csv': () => ({
    message: 'a page is many tables, and CSV is one',
    hint: 'nps segment, nps trend and the others write theirs with --format csv; --format json has all of the page',
  }),
  'svg-of-parts': ({ parts }) => ({
    message:
      parts.length === 0
        ? 'an SVG is the picture of one part: name it with --parts'
        : `an SVG is the picture of one part, not of ${parts.length}: ${parts.join(', ')}`,
    hint: '--parts trend --format svg',
  }),
  'goal-without-date': ({ goal }) => ({
    message: `--goal ${goal} has no day by which it is to be reached`,
    hint: `--goal ${goal} --by-date 2026-12-31`,
  }),
};
