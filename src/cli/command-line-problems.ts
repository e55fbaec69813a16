// What is wrong with a command line as it was typed, and what was probably meant.

/** What an unknown option was probably meant for; `line` is the command line to type instead. */
export type OptionMeant =
  /** Another option of the command. */
  | { readonly as: 'near'; readonly flag: string; readonly line: string }
  /** An option that other commands have. */
  | {
      readonly as: 'elsewhere';
      readonly flag: string;
      readonly commands: readonly string[];
      readonly line: string;
    }
  /** A file of that name. */
  | { readonly as: 'file'; readonly line: string };

/** How a command line came to say something else than was meant. */
export type Slip =
  /** `–by`, as a word processor writes it. */
  | 'long-dash'
  /** Quotes that are none to the shell. */
  | 'quotes'
  /** `nps>=30`: the shell wrote to a file "=30". */
  | { readonly redirectedTo: string }
  /** A value, or the name of a file, with spaces and without quotes. */
  | 'spaces'
  /** Two columns without a comma between them, or with a space around it. */
  | 'list'
  /** `20 %` */
  | 'percent'
  /** The name of an option without its dashes. */
  | 'no-dashes'
  /** A file to write, after an option that takes none. */
  | 'output'
  /** A command after its files. */
  | 'command-last'
  /** Segments of a command that has none. */
  | 'segments';

export type CommandLineProblem =
  /** What commander found; `message` is its own sentence. */
  | { readonly kind: 'command-line'; readonly message: string; readonly hint: string | undefined }
  /** Nothing was typed, and there is nobody to show a screen to. */
  | { readonly kind: 'no-command' }
  /** The first word; `command` and `file` are the nearest of each, as command lines. */
  | {
      readonly kind: 'unknown-command';
      readonly word: string;
      readonly command: string | undefined;
      readonly file: string | undefined;
      readonly all: readonly string[];
    }
  | { readonly kind: 'command-after-file'; readonly command: string; readonly line: string }
  | {
      readonly kind: 'unknown-topic';
      readonly word: string;
      readonly near: string | undefined;
      readonly commands: readonly string[];
      readonly topics: readonly string[];
    }
  | {
      readonly kind: 'unknown-option';
      readonly option: string;
      readonly command: string;
      readonly meant: OptionMeant | undefined;
    }
  /** `follows` is an option where the value was to be. */
  | {
      readonly kind: 'option-without-value';
      readonly flag: string;
      readonly flags: string;
      readonly help: string;
      readonly follows: string | undefined;
    }
  /** `most` files that the command takes; `lines` are command lines that do without the others. */
  | {
      readonly kind: 'too-many-operands';
      readonly command: string;
      readonly most: number;
      readonly operands: readonly string[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'file-missing'; readonly command: string }
  /** The shell that a script is wanted for; undefined where none was named. */
  | {
      readonly kind: 'unknown-shell';
      readonly shell: string | undefined;
      readonly shells: readonly string[];
    };
