// Options before the command: `nps --json score f.csv` is `nps score --json f.csv`.
import { type Flags, scan } from './scan.js';

/** The arguments with the command first. Without a command they stay as they are. */
export function commandFirst(args: readonly string[], flags: Flags): readonly string[] {
  const end = args.indexOf('--');
  const first = scan(args, flags).find(
    ({ kind, flag }: { kind: string; flag?: string }) =>
      kind === 'operand' || flag === '-V' || flag === '--version',
  );
  if (first?.kind !== 'operand' || (end !== -1 && first.at > end)) return args;
  return [first.text, ...args.slice(0, first.at), ...args.slice(first.at + 1)];
}
