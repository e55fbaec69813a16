// Two waves by who answered: two files, or the halves of one, into one account of customers.
import { type Days, dayNumber, daysCalled } from '../../core/calendar.js';
import { CustomerAnswers, MOST_CUSTOMERS, WAVES, type Wave } from '../../core/customer-answers.js';
import type { Source } from '../../input/bytes/source.js';
import { DAY, HALF } from '../../input/columns/keys.js';
import { answerScale, type Batch, type ReadOptions } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import { type CountedReading, inputOf } from './account.js';
import { ofSide, warningsBySide } from './both-files.js';
import { type Watch, windowed } from './collect.js';
import { readInto } from './read-into.js';
import { warningsOfBoth } from './score-columns.js';
import type { ReadSide } from './sides-account.js';
import { nearWarnings, rejectApart, rejectDoubtfulDates } from './wave-findings.js';

/** What is asked of two waves beside what is asked of all responses. */
export interface WaveOptions extends Omit<ResponseOptions, 'by' | 'maxSegments'> {
  id: string;
  before?: string[];
  after?: string[];
  /** Two names of days that a file has both of. */
  periods?: readonly string[];
  scoreBefore?: string;
  scoreAfter?: string;
  weightFrom?: Wave;
  list?: boolean;
}

/** Both waves, read. */
export interface TwoWaves {
  readonly answers: CustomerAnswers;
  /** Of both files, or of the one. */
  readonly sides: readonly ReadSide[];
  readonly warnings: readonly CliWarning[];
  readonly details: CountedReading['details'];
}

/** One file, read: of one wave, or of both. */
interface ReadFile {
  readonly side: ReadSide;
  readonly warnings: readonly CliWarning[];
  readonly details: CountedReading['details'];
}

/**
 * Reads two waves.
 * @param sources the file before and the file after, or one whose halves the options name
 * @throws NpsError for whatever the user can mend; where nobody answered in both, too
 */
export async function readWaves(
  sources: readonly Source[],
  options: WaveOptions,
  watch: Watch,
): Promise<TwoWaves> {
  const answers = new CustomerAnswers({
    scale: answerScale(options),
    weightFrom: options.weightFrom,
    comments: options.list === true && options.comment !== undefined,
  });
  const [first, second] = sources;
  const files =
    second === undefined
      ? [await (options.periods === undefined ? readHalves : readPeriods)(first!, options, watch, answers)]
      : [
          await readWave('before', first!, options, watch, answers),
          await readWave('after', second, options, watch, answers),
        ];
  const sides = files.map(({ side }) => side);
  rejectApart(
    answers,
    sides.map(({ files: [file] }) => file!),
    options,
  );
  return {
    answers,
    sides,
    warnings: [...warningsOf(files), ...nearWarnings(answers, options)],
    details: files.flatMap(({ details }) => details),
  };
}

async function readWave(
  wave: Wave,
  source: Source,
  options: WaveOptions,
  watch: Watch,
  answers: CustomerAnswers,
): Promise<ReadFile> {
  const score = (wave === 'before' ? options.scoreBefore : options.scoreAfter) ?? options.score;
  const typed = score === undefined ? {} : { score };
  const own = { ...options, ...typed };
  return ofSide(
    wave,
    typed,
    readFile(source, own, watch, answers, [wave], {}, () => () => wave),
  );
}

function readHalves(
  source: Source,
  options: WaveOptions,
  watch: Watch,
  answers: CustomerAnswers,
): Promise<ReadFile> {
  const halves = { before: options.before!, after: options.after! };
  return readFile(source, options, watch, answers, WAVES, { halves, by: [[HALF]] }, ({ by }) => {
    const { codes, values } = by[0]![0]!;
    return (answer) => values[codes[answer]!] as Wave;
  });
}

/** The answers of two periods, by their days; those of other days are in neither. */
function readPeriods(
  source: Source,
  options: WaveOptions,
  watch: Watch,
  answers: CustomerAnswers,
): Promise<ReadFile> {
  const [before, after] = options.periods!.map((name) => daysCalled(name)!) as [Days, Days];
  const isIn = ({ start, end }: Days, day: number) => day >= start && day <= end;
  const waveOf = (value: string | null): Wave | undefined => {
    const day = dayNumber(value ?? '') ?? Number.NaN;
    return isIn(before, day) ? 'before' : isIn(after, day) ? 'after' : undefined;
  };
  const waves: (Wave | undefined)[] = [];
  return readFile(source, options, watch, answers, WAVES, { dated: true, by: [[DAY]] }, ({ by }) => {
    const { codes, values } = by[0]![0]!;
    for (let code = waves.length; code < values.length; code++) waves.push(waveOf(values[code]!));
    return (answer) => waves[codes[answer]!];
  });
}

/** Reads a file that holds these waves. */
async function readFile(
  given: Source,
  asked: WaveOptions,
  watch: Watch,
  answers: CustomerAnswers,
  waves: readonly Wave[],
  how: Pick<ReadOptions, 'halves' | 'by' | 'dated'>,
  wavesOf: (batch: Batch) => (answer: number) => Wave | undefined,
): Promise<ReadFile> {
  const { id, list, comment, latestBy: _, count: __, counts: ___, ...others } = asked;
  const { sources, options, warnings, close } = await windowed([given], others);
  const add = (batch: Batch) => {
    if (!answers.add(batch, wavesOf(batch)))
      throw cliError({ kind: 'too-many-customers', file: given.name, column: id, limit: MOST_CUSTOMERS });
  };
  try {
    const read = {
      ...options,
      ...watch,
      ...how,
      customer: id,
      ...(list && comment !== undefined && { comment }),
      // Cells of single customers are not quoted where few are not to be told apart.
      unquoted: options.minN !== undefined,
    };
    const reading = await readInto(sources, read, [{ add }]);
    const isOfDays = how.dated === true || [options.since, options.until].some((day) => day !== undefined);
    return finished({ ...reading, warnings: [...warnings, ...reading.warnings] }, answers, waves, isOfDays);
  } finally {
    close();
  }
}

/** The account of a file whose answers have been taken: those that do not count are filtered. */
function finished(
  reading: CountedReading,
  answers: CustomerAnswers,
  waves: readonly Wave[],
  isOfDays: boolean,
): ReadFile {
  const accounts = waves.map((wave) => answers.account(wave));
  const [file] = reading.sources;
  const { id, date } = reading.columns as Readonly<Record<string, string>>;
  const sum = (key: 'customers' | 'superseded' | 'unnamed') =>
    accounts.reduce((total, account) => total + account[key], 0);
  rejectDoubtfulDates(accounts, file!, id!, date);
  const superseded = sum('superseded');
  const unnamed = sum('unnamed');
  if (sum('customers') === 0 && unnamed > 0)
    throw cliError({ kind: 'no-ids', file: file!, column: id!, answers: unnamed });
  // Answers of other days are in neither period.
  const left = reading.answered - sum('customers');
  const account = { ...reading, answered: reading.answered - left, filtered: reading.filtered + left };
  return {
    side: { account: inputOf(account), document: undefined, files: reading.sources },
    warnings: [
      // How the latest is found matters where there are several, and which days are meant where days are asked for.
      ...reading.warnings.filter(({ code }) => superseded > 0 || isOfDays || !OF_THE_LATEST.has(code)),
      ...(superseded > 0
        ? [{ code: 'superseded-answers', column: id!, count: superseded, within: undefined } as const]
        : []),
      ...(unnamed > 0 ? [{ code: 'unnamed-customers', column: id!, count: unnamed } as const] : []),
    ],
    details: reading.details,
  };
}

const OF_THE_LATEST: ReadonlySet<string> = new Set(['date-column', 'latest-by-row']);

function warningsOf(files: readonly ReadFile[]): CliWarning[] {
  const [before, after] = files;
  if (after === undefined) return [...before!.warnings];
  const told = warningsOfBoth(
    { ...before!.side, warnings: before!.warnings },
    { ...after.side, warnings: after.warnings },
  );
  return [...told.both, ...warningsBySide([before!.side, told.before], [after.side, told.after])];
}
