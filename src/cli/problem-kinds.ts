// What the command line finds wrong, as data: options that make no sense, checks, and the union of all kinds.
import type { InputAccount } from '../core/account.js';
import type { CoreProblem } from '../core/problems.js';
import type { Scale } from '../core/scale.js';
import type { InputProblem } from '../input/problems.js';
import type { SqlProblem } from '../sql/problems.js';
import type { CommandLineProblem, Slip } from './command-line-problems.js';
import type { CommentProblem } from './comment-problem-kinds.js';
import type { ConfigProblem } from './config-problem-kinds.js';
import type { CustomerProblem } from './customer-problem-kinds.js';
import type { DriverProblem } from './driver-problem-kinds.js';
import type { EngineProblem } from './engine-problem-kinds.js';
import type { GoalProblem } from './goal-problem-kinds.js';
import type { LogoProblem } from './logo-problem-kinds.js';
import type { OutputProblem } from './output-problem-kinds.js';
import type { AtCharacter } from './problem-places.js';
import type { QuestionProblem } from './question-problem-kinds.js';
import type { ReportProblem } from './report-problem-kinds.js';
import type { RiskProblem } from './risk-problem-kinds.js';
import type { SavedProblem } from './saved-problem-kinds.js';
import type { SegmentProblem } from './segment-problem-kinds.js';
import type { SmallFileProblem } from './small-file-problem-kinds.js';
import type { TallyProblem } from './tally-problem-kinds.js';
import type { EmptyWindow, TimeProblem } from './time-problem-kinds.js';
import type { ViaProblem } from './via-problem-kinds.js';

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
  | {
      readonly kind: 'needs-single-answers';
      readonly command: string;
      readonly flag: '--count' | '--counts' | '--counted';
    }
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

/** A problem that comes of a slip; `line` is the command line without it. */
interface SlipProblem {
  readonly kind: 'slip';
  readonly slip: Slip;
  readonly line: string;
  readonly problem: Problem;
}

export type CliProblem =
  | CustomerProblem
  | CommentProblem
  | DriverProblem
  | EngineProblem
  | TallyProblem
  | ViaProblem
  | SlipProblem
  | CommandLineProblem
  | UsageProblem
  | SegmentProblem
  | QuestionProblem
  | TimeProblem
  | GoalProblem
  | RiskProblem
  | ReportProblem
  | CheckProblem
  | ConfigProblem
  | SmallFileProblem
  | LogoProblem
  | SavedProblem
  | OutputProblem;

/** Any problem that the program knows. */
export type Problem = CliProblem | InputProblem | CoreProblem | SqlProblem;
