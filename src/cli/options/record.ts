// What is known of an option, in one record: commander's options, help, the configuration and its schema, `options` of
// the JSON documents, the man page and docs/reference.md are made of these.

/** One option of the command line. */
export interface OptionRecord {
  /** `-o, --output <file>`. A flag without `<…>` takes no value, but `--color[=when]` may have one after the sign. */
  readonly flags: string;
  /** What help says, in a line. */
  readonly help: string;
  /** Most who ask for help need it, and the short help has it; a text says there what it is in fewer words. */
  readonly common?: true | string;
  /** What help says of `--no-…`, where there is such a flag too. */
  readonly negated?: string;
  /** The values that it may have. */
  readonly choices?: readonly string[];
  /** What it makes of the text. It throws commander's InvalidArgumentError. */
  readonly parse?: (text: string) => unknown;
  /** Its value where nothing is said, and how help writes that. */
  readonly default?: string | number;
  readonly defaultText?: string;
  /** It may be given more than once, and its value is the list; otherwise a second time is an error. */
  readonly repeatable?: true;
  /** The hint for who gives it twice, unless that is what else may be repeated. */
  readonly whenTwice?: string;
  /** It is there only to tell people what to use instead. */
  readonly hidden?: true;
  /** Options that cannot be given with it, by key, and the hint for who gives both. Only one of a pair says so. */
  readonly excludes?: Readonly<Record<string, string>>;
  /**
   * Options, by key, without any of which it changes nothing: alone on the command line it is an error. A command need
   * not have all of them.
   */
  readonly needs?: readonly string[];
  /** The same of an option with a value: one of these is enough too. */
  readonly orValue?: Readonly<Record<string, string>>;
  /**
   * Options, by key, with any of which it changes nothing, and why: both on the command line are an error. Of the
   * configuration it is passed over then.
   */
  readonly idleWith?: Readonly<Record<string, string>>;
  /** Another option, by key, that it completes: where the command line gives that, this of the configuration is off. */
  readonly completes?: string;
  /** It can change a figure: `options` of the JSON document has it. (Columns are in `input.columns` there.) */
  readonly figure?: true;
  /** What `options` of the JSON document has where it is neither given nor has a default; null unless given. */
  readonly absent?: false | 0 | string | readonly never[];
  /** It is a key of the configuration too. */
  readonly setting?: Setting;
}

/** What the configuration may hold under the key of an option. `meaning` is for people who edit it. */
export type Setting = { readonly meaning: string } & (
  | {
      readonly kind:
        | 'column'
        | 'conditions'
        | 'text'
        | 'file'
        | 'days'
        | 'lookback'
        | 'zone'
        | 'choice'
        | 'character'
        | 'flag'
        | 'percent'
        | 'scale'
        | 'texts'
        | 'bands'
        | 'categories';
    }
  /** A list of columns; of each list that may be, what its columns are for. */
  | { readonly kind: 'columns'; readonly lists: readonly (readonly string[])[] }
  /** Whole numbers from the first to the second. */
  | { readonly kind: 'whole'; readonly range: readonly [number, number] }
);

/** Options by key: the name of the value, in the program and in the configuration. */
export type Options = Readonly<Record<string, OptionRecord>>;

/** The options under one heading of help. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: Options;
}

/** What commander delivers for the options, by key. */
export type Values<O extends Options> = {
  [Key in keyof O as O[Key] extends { default: unknown } ? Key : never]: Value<O[Key]>;
} & {
  [Key in keyof O as O[Key] extends { default: unknown } ? never : Key]?: Value<O[Key]>;
};

/** The value of one option. */
export type Value<R extends OptionRecord> = R extends { repeatable: true }
  ? (R extends { choices: readonly (infer Choice)[] } ? Choice : string)[]
  : R extends { choices: readonly (infer Choice)[] }
    ? Choice | Off<R>
    : R extends { parse: (text: string) => infer Parsed }
      ? Parsed
      : (R['flags'] extends `${string}<${string}` ? string : true) | Off<R>;

/** `--no-…` and a configuration can say that an option is off. */
type Off<R> = R extends { negated: string } | { setting: { kind: 'flag' } } ? false : never;

/** Whether a value follows the flag. */
export function takesValue({ flags }: OptionRecord): boolean {
  return flags.includes('<');
}

/** The flag as it is written out: `--output`. */
export function longFlag({ flags }: OptionRecord): string {
  return /--[\w-]+/.exec(flags)![0];
}

/** All options of some groups, by key. */
export function optionsIn(groups: readonly OptionGroup[]): Options {
  return Object.assign({}, ...groups.map(({ options }) => options));
}

/** Options with their keys: those that are named come first, the others follow as they are. */
export function inOrder(options: Options, first: readonly string[]): [key: string, record: OptionRecord][] {
  const entries = Object.entries(options);
  const named = first.flatMap((key) => entries.filter(([other]) => other === key));
  return [...named, ...entries.filter(([key]) => !first.includes(key))];
}
