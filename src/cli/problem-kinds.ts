// What the command line finds wrong: options that contradict each other, small files, saved documents, files to write.
import type { InputAccount } from '../core/account.js';
import type { CoreProblem } from '../core/problems.js';
import type { Scale } from '../core/scale.js';
import type { Unmatched } from '../core/targets.js';
import type { FileFault } from '../input/bytes/file-fault.js';
import type { InputProblem, UnclearScore } from '../input/problems.js';
import type { InputWarning } from '../input/warnings.js';
import type { SavedFault } from '../report/saved.js';
import type { CommandLineProblem, Slip } from './command-line-problems.js';
import type { CommentProblem } from './comment-problem-kinds.js';
import type { DriverProblem } from './driver-problem-kinds.js';
import type { GoalProblem } from './goal-problem-kinds.js';
import type { QuestionProblem } from './question-problem-kinds.js';
import type { RiskProblem } from './risk-problem-kinds.js';
import type { SegmentProblem } from './segment-problem-kinds.js';
import type { EmptyWindow, TimeProblem } from './time-problem-kinds.js';

/** Which of several responses are meant, for sentences that have to tell them apart. */
export type Whose =
  | { readonly half: 'before' | 'after' }
  | { readonly file: string }
  /** A period or a wave. */
  | { readonly period: string }
  | 'all';

/** A character of an expectation; `at` from 0. */
interface AtCharacter {
  readonly text: string;
  readonly origin: string;
  readonly at: number;
}

/** Options and operands that make no sense, alone or together. */
export type UsageProblem =
  | { readonly kind: 'takes-no-by'; readonly command: 'score' | 'check' | 'risk'; readonly by: string }
  | { readonly kind: 'segment-without-by' }
  | { readonly kind: 'compare-needs-two' }
  | { readonly kind: 'compare-too-many'; readonly files: number }
  | { readonly kind: 'halves-of-two-files' }
  | { readonly kind: 'periods-of-two-files' }
  | { readonly kind: 'movers-need-id' }
  | { readonly kind: 'movers-need-two' }
  | { readonly kind: 'movers-too-many'; readonly files: number }
  | { readonly kind: 'movers-whose-weights' }
  /** The command needs a row for each answer, and rows may count several. */
  | { readonly kind: 'needs-single-answers'; readonly command: string; readonly flag: '--count' | '--counts' }
  /** Single answers are fewer than are to be told of. */
  | { readonly kind: 'responses-of-few'; readonly minN: number }
  | { readonly kind: 'plan-asks-nothing' }
  | { readonly kind: 'plan-asks-both' }
  | { readonly kind: 'init-package' }
  | { readonly kind: 'init-over-package'; readonly file: string }
  | { readonly kind: 'init-from-pipe' }
  | {
      readonly kind: 'init-of-several';
      readonly operand: string;
      readonly files: number;
      readonly first: string;
    }
  | { readonly kind: 'stdin-twice' }
  | { readonly kind: 'file-twice'; readonly file: string }
  | { readonly kind: 'nothing-to-read'; readonly command: string }
  | { readonly kind: 'no-match'; readonly pattern: string }
  /** An option that takes one value; `instead` says what to do. */
  | {
      readonly kind: 'given-twice';
      readonly flag: string;
      readonly values: readonly [first: string, second: string];
      readonly instead: string | undefined;
    }
  /** `instead` says what to do. */
  | {
      readonly kind: 'flags-exclude';
      readonly flags: readonly [first: string, second: string];
      readonly instead: string | undefined;
    }
  /** `option` compares with an NPS, and the answers are of another scale. */
  | { readonly kind: 'benchmark-of-nps'; readonly option: string; readonly scale: Scale }
  /** An option that changes nothing without one of others; these with their help. */
  | {
      readonly kind: 'idle-option';
      readonly flag: string;
      readonly needed: readonly { readonly flag: string; readonly flags: string; readonly help: string }[];
    };

/** What is wrong with checks. */
export type CheckProblem =
  /** `configFile` is the configuration, where there is one. */
  | { readonly kind: 'nothing-to-check'; readonly configFile: string | undefined }
  | { readonly kind: 'certain-of-nothing' }
  /** No check is about days. */
  | { readonly kind: 'as-of-of-nothing' }
  | { readonly kind: 'max-drop-without-baseline' }
  | ({ readonly kind: 'drop-without-baseline' } & AtCharacter)
  /** The files do not tell how many were invited; `isCounted`: they hold counts of answers. */
  | ({
      readonly kind: 'rate-unknown';
      readonly files: readonly string[];
      readonly isCounted: boolean;
    } & AtCharacter)
  | ({ readonly kind: 'mean-of-categories'; readonly option: 'counts' | 'category' } & AtCharacter)
  /** A selection asks for what the responses do not have. */
  | ({ readonly kind: 'of-selection'; readonly problem: InputProblem } & AtCharacter)
  /** Something is wrong with the responses that checks select by conditions of their own. */
  | {
      readonly kind: 'of-conditions';
      readonly problem: InputProblem | CoreProblem | CliProblem;
      readonly places: readonly string[];
    }
  | { readonly kind: 'free-text'; readonly origin: string; readonly column: string }
  /** `window` are the days that were asked for. */
  | {
      readonly kind: 'nothing-answered';
      readonly files: readonly string[];
      readonly account: InputAccount;
      readonly window: EmptyWindow | undefined;
    }
  /**
   * A document that was never saved; `names` are those in its folder, `words` the operands and options of the command
   * line that decide on the responses, `by` the breakdowns that are wanted of it.
   */
  | {
      readonly kind: 'no-baseline';
      readonly file: string;
      readonly names: readonly string[];
      readonly words: readonly { readonly flag: string | undefined; readonly value: string | undefined }[];
      readonly by: readonly (readonly string[])[];
    }
  | { readonly kind: 'baseline-of-several'; readonly path: string }
  | { readonly kind: 'baseline-of-itself'; readonly path: string }
  | {
      readonly kind: 'baseline-by-other-columns';
      readonly baseline: string;
      readonly then: readonly (readonly string[])[];
      readonly now: readonly string[];
    }
  | {
      readonly kind: 'baseline-without-conditions';
      readonly baseline: string;
      readonly where: readonly string[];
    };

/** What is wrong with the configuration. */
export type ConfigProblem =
  | { readonly kind: 'no-config-key'; readonly file: string; readonly key: string }
  | { readonly kind: 'empty-config'; readonly file: string }
  | { readonly kind: 'config-not-utf8'; readonly file: string }
  /** The first place where a file is not JSON; line and column from 1. */
  | {
      readonly kind: 'json-fault';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly what: string;
      readonly hint: string | undefined;
    }
  /** `path` in the file, "" for the whole. */
  | {
      readonly kind: 'unknown-config-key';
      readonly file: string;
      readonly path: string;
      readonly key: string;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'missing-config-value'; readonly file: string; readonly path: string }
  /** `found` is the value as JSON; `what` is wrong with it. */
  | {
      readonly kind: 'wrong-config-value';
      readonly file: string;
      readonly path: string;
      readonly found: string | undefined;
      readonly what: string;
      readonly meant: WrongValueMeant | undefined;
    };

/** What may have been meant by a wrong value: the nearest of a few, or this number. */
export type WrongValueMeant =
  | { readonly text: string; readonly values: readonly string[] }
  | { readonly number: number };

/** What is wrong with small files beside the responses: targets and benchmarks. Records are numbered from 1. */
export type SmallFileProblem =
  | { readonly kind: 'not-json'; readonly file: string; readonly reason: string }
  | {
      readonly kind: 'missing-columns';
      readonly file: string;
      readonly missing: readonly string[];
      readonly needed: readonly string[];
      readonly optional: readonly string[];
    }
  | { readonly kind: 'no-targets'; readonly file: string }
  | { readonly kind: 'wrong-targets'; readonly file: string; readonly path: string; readonly what: string }
  | {
      readonly kind: 'target-not-a-number';
      readonly file: string;
      readonly record: number;
      readonly target: string;
    }
  | {
      readonly kind: 'target-twice';
      readonly file: string;
      readonly record: number;
      readonly variable: string;
      readonly value: string | null;
    }
  | { readonly kind: 'unmatched-targets'; readonly unmatched: readonly Unmatched[]; readonly whose: Whose }
  | { readonly kind: 'too-many-weighted-groups'; readonly by: readonly string[]; readonly limit: number }
  | { readonly kind: 'no-benchmarks'; readonly file: string }
  /** `record` and `key` where the fault is in one. */
  | {
      readonly kind: 'wrong-benchmark';
      readonly file: string;
      readonly record: number | undefined;
      readonly key: string | undefined;
      readonly what: string;
    }
  | {
      readonly kind: 'benchmark-not-a-number';
      readonly file: string;
      readonly record: number;
      readonly key: string;
      readonly value: string;
    }
  | { readonly kind: 'half-a-mix'; readonly file: string; readonly record: number }
  /** Shares in percent that do not give the NPS. */
  | {
      readonly kind: 'mix-contradicts-nps';
      readonly file: string;
      readonly record: number;
      readonly promoters: number;
      readonly detractors: number;
      readonly nps: number;
    }
  | { readonly kind: 'no-mix'; readonly file: string }
  | { readonly kind: 'no-threshold'; readonly file: string }
  /** The answers may not be of the scale that the threshold would be set on. */
  | {
      readonly kind: 'doubtful-threshold';
      readonly file: string;
      readonly column: string;
      readonly doubt: ScaleDoubt;
    };

/** What casts doubt on the answers of a column. */
export type ScaleDoubt = Extract<
  InputWarning,
  { readonly code: 'small-scale' | 'scale-from-1' | 'distribution-table' }
>;

/** What is wrong with the score column of responses. */
export type ScoreProblem =
  | UnclearScore
  | Extract<InputProblem, { readonly kind: 'unknown-column' | 'mostly-rejected' }>;

/** What is wrong with documents that an earlier run saved, and with comparing two sides. */
export type SavedProblem =
  | { readonly kind: 'saved-fault'; readonly file: string; readonly fault: SavedFault }
  | {
      readonly kind: 'saved-without-breakdown';
      readonly file: string;
      readonly by: string;
      readonly held: readonly (readonly string[])[];
    }
  /** Conditions that are asked for and a document was saved without; `held` are its own. */
  | {
      readonly kind: 'saved-without-where';
      readonly file: string;
      readonly missing: readonly string[];
      readonly held: readonly string[];
    }
  | { readonly kind: 'saved-hides'; readonly file: string }
  | { readonly kind: 'saved-pools'; readonly file: string }
  /** Its segments overlap. */
  | { readonly kind: 'saved-overlaps'; readonly file: string }
  | { readonly kind: 'saved-without-shares'; readonly file: string }
  /** `before` and `after` are the names of the sides. */
  | {
      readonly kind: 'sides-differ';
      readonly before: string;
      readonly after: string;
      readonly term: string;
      readonly values: readonly [before: string, after: string];
    }
  /** An option for the score column of a side that was counted already. */
  | { readonly kind: 'score-of-document'; readonly file: string; readonly side: 'before' | 'after' }
  /** A problem of one side, which an option for it alone mends. */
  | { readonly kind: 'of-side'; readonly problem: ScoreProblem; readonly side: 'before' | 'after' }
  /** A baseline whose score column is not the one of the responses now; `by` are the breakdowns that are wanted of it. */
  | {
      readonly kind: 'score-of-baseline';
      readonly problem: ScoreProblem;
      readonly by: readonly (readonly string[])[];
    }
  /** `by` has the edges of one side. */
  | {
      readonly kind: 'quartiles-differ';
      readonly before: string;
      readonly after: string;
      readonly column: string;
      readonly by: string;
    };

/** What is wrong with files to write. */
export type OutputProblem =
  /** `file` is undefined for standard output. */
  | { readonly kind: 'unwritable'; readonly file: string | undefined; readonly fault: FileFault }
  | { readonly kind: 'output-is-input'; readonly file: string }
  /** `-` in the place of a file that is no report. */
  | { readonly kind: 'file-wanted'; readonly flag: '--rejects' | '--output'; readonly example: string }
  | { readonly kind: 'output-twice'; readonly file: string }
  | { readonly kind: 'output-exists'; readonly file: string };

/** A problem that comes of a slip; `line` is the command line without it. */
interface SlipProblem {
  readonly kind: 'slip';
  readonly slip: Slip;
  readonly line: string;
  readonly problem: Problem;
}

/** What is wrong with the customers of two waves. */
export type CustomerProblem =
  /** No answer names anybody. */
  | { readonly kind: 'no-ids'; readonly file: string; readonly column: string; readonly answers: number }
  | { readonly kind: 'wave-without-answers'; readonly wave: 'before' | 'after'; readonly file: string }
  /** Nobody answered in both; `near` would be the same if they were written alike. */
  | {
      readonly kind: 'no-shared-ids';
      readonly column: string;
      readonly files: readonly string[];
      readonly customers: readonly [before: number, after: number];
      readonly near:
        | { readonly count: number; readonly example?: readonly [before: string, after: string] }
        | undefined;
    }
  /** A customer with several answers, one of them without a date, in this record or before. */
  | {
      readonly kind: 'undated-repeat';
      readonly file: string;
      readonly record: number;
      readonly column: string;
      readonly id: string;
    }
  | {
      readonly kind: 'too-many-customers';
      readonly file: string;
      readonly column: string;
      readonly limit: number;
    };

export type CliProblem =
  | CustomerProblem
  | CommentProblem
  | DriverProblem
  | SlipProblem
  | CommandLineProblem
  | UsageProblem
  | SegmentProblem
  | QuestionProblem
  | TimeProblem
  | GoalProblem
  | RiskProblem
  | CheckProblem
  | ConfigProblem
  | SmallFileProblem
  | SavedProblem
  | OutputProblem;

/** Any problem that the program knows. */
export type Problem = CliProblem | InputProblem | CoreProblem;
