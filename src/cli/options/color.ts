// `--color[=when]`: whatever the terminal and the environment say. Its value may be left out, so that only what follows
// an equals sign is one.
import type { OptionRecord } from './record.js';

export const color = {
  flags: '--color[=when]',
  help: 'when to use colour; always, where no value is given',
  choices: ['always', 'never', 'auto'],
  negated: 'the same as --color=never',
} as const satisfies OptionRecord;

/** What the command line says of colour; false of `--no-color`. */
export type ColorFlag = (typeof color.choices)[number] | false | undefined;

const WITHOUT_VALUE = '--color';

/** The arguments with the value of a `--color` that has none; commander would take the next argument for it. */
export function withColorValue(args: readonly string[]): readonly string[] {
  const own = args.slice(0, beforeOperands(args));
  return [
    ...own.map((arg) => (arg === WITHOUT_VALUE ? `${WITHOUT_VALUE}=always` : arg)),
    ...args.slice(own.length),
  ];
}

/** What a command line says of colour in the end, also one that is not understood. */
export function colorTyped(args: readonly string[]): ColorFlag {
  const said = withColorValue(args)
    .slice(0, beforeOperands(args))
    .flatMap((arg): ColorFlag[] => {
      if (arg === '--no-color') return [false];
      return color.choices.filter((when) => arg === `${WITHOUT_VALUE}=${when}`);
    });
  return said.at(-1);
}

function beforeOperands(args: readonly string[]): number {
  const end = args.indexOf('--');
  return end === -1 ? args.length : end;
}
