// What is wrong with goals, on the command line, in the configuration and in checks.
import type { InputAccount } from '../core/account.js';
import type { AtCharacter } from './problem-places.js';

export type GoalProblem =
  /** A target without a date, or a date without a target. */
  | { readonly kind: 'half-a-goal'; readonly target: number | undefined; readonly byDate: string | undefined }
  /** `configFile` is the configuration, where there is one. */
  | { readonly kind: 'no-goal'; readonly configFile: string | undefined }
  /** `place` is where it is in the configuration; `asOf` the day from which is looked, given or that of the newest answer. */
  | {
      readonly kind: 'past-goal';
      readonly date: string;
      readonly name: string | null;
      readonly place: string | undefined;
      readonly asOf: string;
      readonly isGiven: boolean;
    }
  /** Fewer than three periods with answers have ended. */
  | {
      readonly kind: 'too-few-periods';
      readonly periods: number;
      readonly every: string;
      readonly asOf: string;
    }
  | {
      readonly kind: 'no-answers-for-goal';
      readonly files: readonly string[];
      readonly account: InputAccount;
    }
  /** The window reaches further back than the answers; `periods` have ended. */
  | {
      readonly kind: 'window-not-full';
      readonly rolling: { readonly periods: number } | { readonly days: number };
      readonly every: string;
      readonly periods: number;
    }
  /** A check is about a goal that the configuration does not have. */
  | ({
      readonly kind: 'unknown-goal';
      /** Null where a blank is asked for, or each. */
      readonly name: string | null;
      readonly isEach: boolean;
      readonly names: readonly string[];
    } & AtCharacter)
  /** A check of a goal has conditions of its own; `place` is where these are. */
  | { readonly kind: 'goal-with-conditions'; readonly place: string }
  /** --goals, and there are none; `configFile` is the configuration, where there is one. */
  | { readonly kind: 'no-goals-to-check'; readonly configFile: string | undefined };
