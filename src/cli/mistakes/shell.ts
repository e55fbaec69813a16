// What a shell took for its own: `--expect nps>=30` leaves the value "nps", and a file "=30" that the shell made.
import { fstatSync, readdirSync, statSync } from 'node:fs';
import { takenBy } from '../options/taken.js';
import { type CommandLine, isFile, type Meant, pasteable, replaced } from './line.js';

/** The command line as it was meant; undefined where nothing shows that the shell took a part of it. */
export function withoutRedirection(line: CommandLine): Meant | undefined {
  const { command, args, typed, flags } = line;
  for (const [i, one] of typed.entries()) {
    if (one.kind !== 'option' || one.value === undefined) continue;
    const record = flags.get(one.flag);
    const taken = record && takenBy(record);
    if (taken !== 'condition' && taken !== 'expectation') continue;
    // What is in brackets has an operator of its own.
    if (/[=<>!~]/.test(one.value.replace(/\[.*\]/s, ''))) continue;
    const file = redirectedTo();
    if (file === undefined) return undefined;
    const strays: string[] = [];
    for (const next of typed.slice(i + 1)) {
      if (next.kind !== 'operand' || isFile(next.text)) break;
      strays.push(next.text);
    }
    const value = [`${one.value}${strays.length > 0 ? ' ' : ''}>${file}`, ...strays]
      .join(' ')
      // To cmd.exe they are no quotes.
      .replace(/^'(.*)'$/s, '$1');
    const fixed = replaced(args, one.at, one.end + strays.length, [one.flag, value]);
    return { slip: { redirectedTo: file }, line: pasteable(command, fixed) };
  }
  return undefined;
}

/** The file in this folder that standard output is, where its name is what follows a > in a condition. */
function redirectedTo(): string | undefined {
  try {
    const output = fstatSync(1);
    if (!output.isFile()) return undefined;
    return readdirSync('.').find((name) => {
      if (!/^[=\d-]/.test(name)) return false;
      const { ino, dev } = statSync(name);
      return ino === output.ino && dev === output.dev;
    });
  } catch {
    return undefined;
  }
}
