// Sentences for what is wrong with what a page is asked to be.
import { fileText } from '../../words/files.js';
import type { Tellers } from '../../words/tellers.js';
import type { ReportProblem } from '../report-problem-kinds.js';
import { faultText } from './files.js';

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
  'page-of-saved-fault': ({ file, fault }) => ({
    message:
      fault.kind === 'other-command'
        ? `${fileText(file)} is a document of nps ${fault.command}, of which no page is made`
        : `${fileText(file)} ${faultText(fault)}`,
    hint: 'name the responses, or a document that nps report, score, segment or trend saved with --json',
  }),
  'page-of-several': ({ file, files }) => ({
    message: `${fileText(file)} is a saved document, which makes a page by itself; ${files} files are named`,
    hint: `name ${fileText(file)} alone, or the files of the responses; --baseline takes an earlier document`,
  }),
  'page-already-computed': ({ file, flags }) => ({
    message: `${fileText(file)} is a saved document, whose figures are computed already: ${flags.join(', ')} would change nothing`,
    hint: `leave ${flags.length === 1 ? 'it' : 'them'} out, or name the files of the responses`,
  }),
  'parts-not-saved': ({ file, missing, held }) => ({
    message: `${fileText(file)} does not hold ${missing.join(', ')} (it holds: ${held.join(', ')})`,
    hint: 'leave that out of --parts, or name the files of the responses',
  }),
  'page-of-uncorrected': ({ file }) => ({
    message: `${fileText(file)} was saved without a correction for the number of tests, and a page allows for everything that was looked at`,
    hint: 'save it with nps segment FILE --by COLUMN --adjust holm --json',
  }),
  'saved-shows-few': ({ file, minN, saved }) => ({
    message: `${fileText(file)} was saved ${saved === null ? 'without --min-n' : `with --min-n ${saved}`}, and the configuration hides figures of fewer than ${minN} responses`,
    hint: 'save it again from the responses',
  }),
};
