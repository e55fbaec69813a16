// The problems of the reader and of core in words: those that the library meets too.
import type { NpsError } from '../core/errors.js';
import type { CoreProblem } from '../core/problems.js';
import type { InputProblem } from '../input/problems.js';
import { categoryWordings } from './categories.js';
import { coreWords } from './core.js';
import { countedFileWords } from './counted-files.js';
import { columnWords } from './input-columns.js';
import { fileWords } from './input-files.js';
import { recordWords } from './input-records.js';
import { dataWords, placedWords } from './input-rows.js';
import { spssWords } from './input-spss.js';
import { joinWords } from './join.js';
import { jsonWords } from './json.js';
import type { Names } from './names.js';
import { scoreColumnWords } from './score-columns.js';
import { type Tellers, tell } from './tellers.js';

export type ReaderProblem = InputProblem | CoreProblem;

export const readerWords: Tellers<ReaderProblem> = {
  ...fileWords,
  ...spssWords,
  ...countedFileWords,
  ...jsonWords,
  ...recordWords,
  ...columnWords,
  ...scoreColumnWords,
  ...categoryWordings,
  ...joinWords,
  'of-joined-file': ({ problem, takesSheet = false }, names) => {
    const sentence = tell(readerWords, problem, ofOtherFile(names, takesSheet));
    return problem.kind === 'empty-file' ? { ...sentence, hint: EMPTY_OTHER } : sentence;
  },
  ...placedWords,
  ...dataWords,
  ...coreWords,
};

const EMPTY_OTHER =
  'it should hold a header and one row an id; a pipe can be read but once, and some commands read twice: save it to a file';

/** Options that apply only to the files of responses. */
const OF_READING: ReadonlySet<string> = new Set([
  ...['delimiter', 'quote', 'encoding', 'headerRows', 'skipLines', 'ragged', 'sheet'],
]);

/**
 * Names of options for sentences about a file that no reading option applies to.
 * @param takesSheet whether the one for its sheet does
 */
function ofOtherFile(names: Names, takesSheet: boolean): Names {
  return (key, value) =>
    OF_READING.has(key) && !(takesSheet && key === 'sheet') ? undefined : names(key, value);
}

/** Puts an error of the reader or of core in words. */
export function toldOfReader(error: NpsError, names: Names): NpsError {
  return error.tell(tell(readerWords, error.problem as ReaderProblem, names));
}
