// More operands than a command takes.
import { cliError } from '../problems.js';
import { type CommandLine, isFile, pasteable } from './line.js';

/** The error, with what may have been meant. */
export function tooManyOperands({ command, args, typed }: CommandLine) {
  const operands = typed.flatMap((one) => (one.kind === 'operand' ? [one.text] : []));
  const most = command === 'plan' ? 0 : 1;
  const [first] = operands;
  const others = (kept: number) => {
    const places = new Set(
      typed
        .filter(({ kind }) => kind === 'operand')
        .slice(kept)
        .map(({ at }) => at),
    );
    return args.filter((_, i) => !places.has(i));
  };
  const lines = command === 'plan' ? forPlan(first!, others(0)) : [pasteable(command, others(most))];
  return cliError({ kind: 'too-many-operands', command, most, operands, lines });
}

/** A number is one to plan for, a file has the shares to expect. */
function forPlan(operand: string, others: readonly string[]): string[] {
  if (/^\d+$/.test(operand) && others.length === 0)
    return ['--margin', '--detect', '--responses'].map((flag) => pasteable('plan', [flag, operand]));
  const asked = others.length > 0 ? others : ['--margin', '5'];
  return [pasteable('plan', isFile(operand) ? [...asked, '--mix', operand] : asked)];
}
