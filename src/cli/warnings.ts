// What commands have to say about their results, beside what the reader says about the data.
import type { Warning } from '../core/account.js';
import type { NamedColumn } from '../input/problems.js';
import type { InputWarning } from '../input/warnings.js';
import type { Whose } from './problem-places.js';
import type { EmptyWindow } from './time-problem-kinds.js';

/** A warning of one side of a comparison says which. */
interface OfSide {
  readonly side?: 'before' | 'after';
}

/** What is said of one of two files that are read, or of both in the same words. */
interface OfFile {
  readonly source?: { readonly file: string } | 'both';
}

/** What is said of one of several questions, by its name, or of each of them in the same words. */
interface OfQuestion {
  readonly question?: { readonly name: string } | 'each';
}

/** What is said on a page, which may be made again of its document in another language. */
interface OfPage {
  readonly isOfPage?: true;
}

export type CliWarning = OfFile &
  OfQuestion &
  OfPage &
  (
    | InputWarning
    | ({ readonly code: 'no-answers'; readonly window?: EmptyWindow } & OfSide)
    /** What an earlier run said, as its document has it; `typed` as far as that is known as data. */
    | { readonly code: 'as-saved'; readonly said: Warning; readonly typed?: CliWarning }
    /** Periods of which earlier ones lost the answers of who answered again. */
    | { readonly code: 'emptied-periods'; readonly column: string; readonly latestBy: string }
    /** No engine of the dialect has run its queries yet. */
    | { readonly code: 'experimental-dialect'; readonly dialect: string }
    /** The answer does not say whether it is complete. */
    | { readonly code: 'unchecked-answer' }
    /** The query is the first of two. */
    | { readonly code: 'first-query' }
    /** How the answer is read. */
    | { readonly code: 'counted-with'; readonly line: string }
    /** Of two periods the later was named first. */
    | { readonly code: 'against-time' }
    /**
     * No cell of the segment columns holds what should part its answers; `likely` is what may do so. The columns are
     * undefined where they were found and not named.
     */
    | {
        readonly code: 'answers-not-split';
        readonly separator: string;
        readonly columns:
          | readonly {
              readonly column: string;
              readonly cells: readonly string[];
              readonly likely: string | undefined;
            }[]
          | undefined;
      }
    /** The cells of a segment column look like several answers each. */
    | { readonly code: 'several-answers'; readonly column: string; readonly separator: string }
    /** Answers that are later than today, and count. */
    | {
        readonly code: 'answers-to-come';
        readonly column: string;
        readonly count: number;
        readonly today: string;
      }
    /** The weights differ so much that the responses are worth far fewer. */
    | ({
        readonly code: 'design-effect';
        readonly responses: number;
        readonly effective: number;
        readonly designEffect: number;
      } & OfSide)
    | ({ readonly code: 'few-effective-responses' } & OfSide)
    /** All responses together are too few to tell anything of. */
    | ({ readonly code: 'hidden-figures'; readonly responses: number; readonly minN: number } & OfSide)
    /** A breakdown that would let hidden figures be computed. */
    | { readonly code: 'hidden-breakdown'; readonly by: readonly string[]; readonly minN: number | undefined }
    /** So few answers more or fewer than then that theirs would follow. */
    | {
        readonly code: 'hidden-change';
        readonly baseline: string;
        readonly responses: number;
        readonly minN: number;
      }
    | {
        readonly code: 'baseline-conditions';
        readonly baseline: string;
        readonly then: readonly string[];
        readonly now: readonly string[];
      }
    /** Answers that are later than the day from which ages are counted, or without a date. */
    | {
        readonly code: 'later-answers';
        readonly column: string;
        readonly count: number;
        readonly asOf: string;
      }
    | { readonly code: 'undated-answers'; readonly column: string; readonly count: number }
    /** Answers that are later than the day that counts as today: they are in no period. */
    | {
        readonly code: 'left-out-later';
        readonly column: string;
        readonly count: number;
        readonly asOf: string;
      }
    /** Parts of a logo that a page does not hold: elements as `<script>`, attributes by their names. */
    | { readonly code: 'cleaned-logo'; readonly file: string; readonly leftOut: readonly string[] }
    /** A column that holds addresses, and is not masked with the texts. */
    | { readonly code: 'not-masked'; readonly column: string }
    /** nps brings no themes along in the language of the comments, where it is known: the English ones are looked for. */
    | { readonly code: 'no-starter'; readonly languages: readonly string[] }
    /** Addresses, numbers and the like that were masked in the comments that are shown. */
    | { readonly code: 'masked-comments'; readonly count: number }
    /** The column that was taken for the comments. */
    | { readonly code: 'comment-column'; readonly column: NamedColumn }
    /** Answers in no wave. */
    | { readonly code: 'no-wave'; readonly column: string; readonly count: number }
    /** A goal is judged by few periods with answers. */
    | {
        readonly code: 'short-history';
        readonly goal: string | null;
        readonly periods: number;
        readonly every: string;
      }
    /** Periods that stay hidden: they are no part of the line by which a goal is judged. */
    | {
        readonly code: 'hidden-periods';
        readonly goal: string | null;
        readonly count: number;
        readonly every: string;
        readonly minN: number;
      }
    /** A goal is further away than the periods by which it is judged go back. */
    | {
        readonly code: 'far-goal';
        readonly goal: string | null;
        readonly periods: number;
        readonly span: number;
        readonly every: string;
      }
    /** What `--last` means. */
    | {
        readonly code: 'last-days';
        readonly last: string;
        readonly since: string;
        readonly until: string;
      }
    /** The columns that tell which invitations were sent, and perhaps which were answered. */
    | {
        readonly code: 'invitation-columns';
        readonly columns: readonly NamedColumn[];
        readonly tellAnswered: boolean;
      }
    /** Rows without an answer that were never sent, or did not arrive. */
    | { readonly code: 'unsent-invitations'; readonly count: number }
    /** Every row has an answer, though all were said to be invitations. */
    | { readonly code: 'all-invited-answered' }
    /** `line` follows them with nps movers, where it can. */
    | { readonly code: 'shared-customers'; readonly count: number; readonly line: string | undefined }
    /** Answers that name nobody, where customers are followed. */
    | { readonly code: 'unnamed-customers'; readonly column: string; readonly count: number }
    /** Customers of one wave who would be some of the other if their ids were written alike. */
    | {
        readonly code: 'near-ids';
        readonly column: string;
        readonly count: number;
        readonly example?: readonly [before: string, after: string];
      }
    /** Cells of a column of ratings that are neither a number nor a missing answer. */
    | {
        readonly code: 'unread-ratings';
        readonly column: string;
        readonly count: number;
        readonly example: string | undefined;
      }
    /** Ratings that the others nearly say too, with the inflation of their variance. */
    | {
        readonly code: 'alike-ratings';
        readonly ratings: readonly { readonly column: string; readonly vif: number }[];
      }
    /** The sides of a comparison were left with other responses; each with its conditions. */
    | {
        readonly code: 'conditions-differ';
        readonly sides: readonly { readonly name: string; readonly where: readonly string[] }[];
      }
    /** Values that were left out because only the sample or only the targets have them. */
    | {
        readonly code: 'unmatched-targets';
        readonly variable: string;
        readonly whose: Whose;
        readonly withoutTarget: readonly (string | null)[];
        readonly withoutResponses: readonly (string | null)[];
      }
  );

/** Without these the figures would be misread: they head the report, also where it is to be quiet. */
const ALERTS: ReadonlySet<string> = new Set<CliWarning['code']>(['small-scale']);

export function isAlert(warning: CliWarning): boolean {
  return ALERTS.has(codeOf(warning));
}

/** What a warning is about; of one that was saved, as it was then. */
function codeOf(warning: CliWarning): string {
  return warning.code === 'as-saved' ? warning.said.code : warning.code;
}

/**
 * The warnings as they may be told: without the records that they name, for who knows the rows would know whom they
 * are about, and without what fewer than `minN` answered.
 * @param minN undefined where all may be told
 */
export function tellable(warnings: readonly CliWarning[], minN: number | undefined): readonly CliWarning[] {
  if (minN === undefined) return warnings;
  return warnings
    .filter((warning) => warning.code !== 'small-scale' || warning.answers >= minN)
    .map((warning) => ({
      ...warning,
      ...('examples' in warning && { examples: [] }),
      ...('first' in warning && { first: undefined }),
    }));
}

/** Whether a figure means nothing, or not what was asked for: it is said even where it is to be quiet. */
export function isGrave(warning: CliWarning): boolean {
  return (
    codeOf(warning) === 'no-answers' || (warning.code === 'value-never-occurs' && warning.noRow === true)
  );
}

/** The warnings that are not said yet. */
export function unsaid<Warning extends CliWarning>(
  warnings: readonly Warning[],
  said: readonly CliWarning[],
): Warning[] {
  const known = new Set(said.map((warning) => JSON.stringify(warning)));
  return warnings.filter((warning) => !known.has(JSON.stringify(warning)));
}

/** The warnings of the two files of a comparison, each with its file; what is the same of both is said once. */
export function warningsOfFiles(
  before: { readonly file: string; readonly warnings: readonly CliWarning[] },
  after: { readonly file: string; readonly warnings: readonly CliWarning[] },
): CliWarning[] {
  const same = new Set(before.warnings.filter((warning) => unsaid([warning], after.warnings).length === 0));
  return [
    ...before.warnings.map((warning) => named(warning, same.has(warning) ? 'both' : before)),
    ...unsaid(after.warnings, before.warnings).map((warning) => named(warning, after)),
  ];
}

/** What counts something would read as the sum of both where it is said once; the rest holds of both as it is. */
function named(warning: CliWarning, whose: { readonly file: string } | 'both'): CliWarning {
  const isNamed = 'file' in warning || 'side' in warning || 'whose' in warning;
  if (isNamed || (whose === 'both' && !('count' in warning))) return warning;
  return { ...warning, source: whose === 'both' ? 'both' : { file: whose.file } };
}
