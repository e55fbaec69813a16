// What a run leaves that came to no report: an error in sentences; and for CI systems, which look at nothing but the
// document that they were promised, one that says why.
import { type AnyProblem, NpsError, type Sentence } from '../../core/errors.js';
import type { Source } from '../../input/bytes/source.js';
import type { CheckFailure } from '../../report/check-report.js';
import { CHECK_FORMATS, type Format, isOfChecks, renderFailure } from '../../report/render.js';
import { withShortWords } from '../../words/quote.js';
import type { ColorFlag } from '../options/color.js';
import { type Typed, valuesOf } from '../options/typed.js';
import { colorLevel } from './color.js';
import { globbed, isPattern, pathFromHere } from './files.js';
import { OutputFile } from './output-file.js';
import { escapeFor, type RemarkPlace, widthOf, wrapped } from './remarks.js';
import { addFailureToSummary } from './step-summary.js';
import { type Host, tell, write } from './terminal.js';

/** Tells people what went wrong. @param color what the command line says of colour */
export async function tellError(
  { stderr, env }: Pick<Host, 'stderr' | 'env'>,
  { message, details = [], hint }: Sentence,
  color: ColorFlag,
  place: RemarkPlace,
): Promise<void> {
  const shown = escapeFor(place);
  const escaped = (text: string) => withShortWords(shown(text));
  const sentence = (text: string) => wrapped(escaped(text), widthOf(stderr));
  const [first, ...others] = sentence(`nps: ${message}`);
  const isColoured = colorLevel(stderr, env, color) > 0;
  const lines = [
    isColoured ? first!.replace(/^nps:/, '\x1b[1;31mnps:\x1b[0m') : first,
    ...others,
    // Their columns are below each other.
    ...details.map(escaped),
    ...(hint === undefined ? [] : sentence(`hint: ${hint}`)),
  ];
  await tell(stderr, `${lines.join('\n')}\n`);
}

/**
 * Writes the document of a check that could not be made, where its report was to be.
 * @param line the command line after `check`
 */
export async function writeFailure(
  host: Pick<Host, 'stdout' | 'env'>,
  error: NpsError,
  line: readonly Typed[],
): Promise<void> {
  const format = ciFormat(line);
  if (format === undefined) return;
  const failure = failureOf(error, line);
  const document = await renderFailure(format, failure);
  if (format === 'github') await addFailureToSummary(failure, host.env);
  const outputs = valuesOf(line, '--output').filter((path) => path !== '-');
  if (outputs.length !== 1 || !(await isWritten(outputs[0]!, document!, line)))
    await write(host.stdout, document!).catch(() => undefined);
}

/** The format of a CI system that a command line asks for, unless it asks for several. */
export function ciFormat(line: readonly Typed[]): Format | undefined {
  const asked = new Set(valuesOf(line, '--format'));
  if (line.some(({ flag }) => flag === '--json')) asked.add('json');
  const [format, ...others] = CHECK_FORMATS.filter((name) => asked.has(name));
  return format !== undefined && others.length === 0 && isOfChecks(format) ? format : undefined;
}

function failureOf(
  { code, problem, message, details, hint }: NpsError,
  line: readonly Typed[],
): CheckFailure {
  const { file } = problem as AnyProblem & { readonly file?: unknown };
  const named = typeof file === 'string' ? [file] : [];
  const operands = line.flatMap(({ flag, value }) => (flag === undefined ? [value!] : []));
  const path = [...named, ...operands].find((name) => name !== '' && name !== '-');
  return {
    code,
    message,
    details: [...details, ...(hint === undefined ? [] : [`hint: ${hint}`])],
    path: path === undefined ? 'stdin' : pathFromHere(path),
  };
}

/** Writes a file, unless it is one that the command line names to be read. */
async function isWritten(path: string, text: string, line: readonly Typed[]): Promise<boolean> {
  try {
    const file = new OutputFile(path, await namedIn(line), []);
    try {
      file.write(text);
      file.commit();
    } finally {
      file.discard();
    }
    return true;
  } catch (error) {
    // That it cannot be written is what went wrong, or comes second.
    if (error instanceof NpsError) return false;
    throw error;
  }
}

const NOTHING: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => [][Symbol.iterator]() as never };

/** All that may be read: whatever else the command line names, and standard input. */
async function namedIn(line: readonly Typed[]): Promise<Source[]> {
  const texts = line.flatMap(({ flag, value }) =>
    value === undefined || flag === '--output' ? [] : [value],
  );
  const patterns = line.flatMap(({ flag, value = '' }) =>
    flag === undefined && isPattern(value) ? [value] : [],
  );
  const paths = [...texts, ...(await Promise.all(patterns.map(globbed))).flat()];
  return [...paths.map((path) => ({ name: path, path })), { name: '-', stream: NOTHING }];
}
