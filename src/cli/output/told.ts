// The warnings of a command in words: for the report, at its head, and for standard error.
import { type Charset, setApart } from '../../report/charset.js';
import type { Warning } from '../../report/report.js';
import type { Names } from '../../words/names.js';
import type { Words } from '../../words/words.js';
import { type CliWarning, isAlert, isGrave, tellable } from '../warnings.js';
import { warningIn } from '../words/reader-language.js';
import { toldWarning } from '../words/warnings.js';
import type { Remark } from './beside.js';

interface Told {
  /** All of them, for documents. */
  readonly warnings: readonly Warning[];
  /** Those that head the report. */
  readonly alerts: readonly string[];
  /** All of them, for standard error; data is set apart from the signs of the program. */
  readonly remarks: readonly Remark[];
}

/** Words for the warnings that may be told. */
export function toldOf(
  found: readonly CliWarning[],
  { minN, names }: { readonly minN?: number | undefined; readonly names: Names },
  {
    charset,
    isTable,
    words,
  }: { readonly charset: Charset; readonly isTable: boolean; readonly words: Words },
): Told {
  const told = tellable(found, minN).map((warning) => ({
    warning: toldWarning(warning, names),
    message: toldWarning(setApart(warning, charset), names).message,
    heading: warningIn(words, isTable ? setApart(warning, charset) : warning, names).text,
    isAlert: isAlert(warning),
    isGrave: isGrave(warning),
  }));
  return {
    warnings: told.map(({ warning }) => warning),
    alerts: told.filter((one) => one.isAlert).map(({ heading }) => heading),
    remarks: told.map(({ message, isAlert, isGrave }) => ({ message, isAlert, isGrave })),
  };
}
