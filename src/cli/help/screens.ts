// The screens of `nps` and of `nps --help`.
import { COMMANDS } from '../commands.js';
import { commandLine, type Entry, entries, page, reports, type Screen, section, wrapped } from './layout.js';
import { TOPICS } from './topics.js';

const WHAT = 'Net Promoter Score from survey exports (CSV)';

/** The five things that people do, with what each tells. */
const FIVE: readonly Entry[] = [
  ['nps score responses.csv', 'the score, with its margin of error'],
  ['nps segment responses.csv --by region', 'the score of each region'],
  ['nps compare q1.csv q2.csv', 'whether it moved'],
  ['nps check responses.csv --min 30', 'whether it is high enough, for CI'],
  ['nps inspect responses.csv', 'what is in a file'],
];

/** What `nps` alone says to a person. */
export function startScreen(screen: Screen): string {
  const { width } = screen;
  const longest = Math.max(...FIVE.map(([line]) => line.length));
  const isWide = width >= longest + 40;
  const five = isWide
    ? FIVE.map(([line, meaning]) => `  ${line.padEnd(longest)}   ${meaning}`)
    : FIVE.flatMap(([line, meaning]) => [...commandLine(line, width), ...wrapped(meaning, width, 6)]);
  return page([
    section(WHAT, [], screen),
    five,
    wrapped('nps --help lists all commands, nps score --help what one can do.', width),
  ]);
}

const EXAMPLES = [
  'nps score responses.csv',
  'nps segment responses.csv --by region',
  'cat responses.csv | nps segment --by region,plan --json',
  'nps compare q1.csv q2.csv --by region',
  'nps plan --margin 5',
  'nps inspect responses.csv',
  'nps init responses.csv',
  'nps check responses.csv --min 30',
];

const OPTIONS: readonly Entry[] = [
  ['-h, --help', 'print help'],
  ['-V, --version', 'print the version'],
];

/** What `nps --help` says. */
export function programHelp(screen: Screen): string {
  const { width } = screen;
  const commands = Object.entries(COMMANDS).map(([name, { description }]): Entry => [name, description]);
  const topics = Object.entries(TOPICS).map(([name, { about }]): Entry => [name, about]);
  const column = 4 + Math.max(...[...commands, ...topics, ...OPTIONS].map(([term]) => term.length));
  return page([
    [...wrapped('Usage: nps [command] [options] [files...]', width, 0, 4), ...wrapped(`${WHAT}.`, width)],
    section('Commands:', entries(commands, width, column), screen),
    wrapped('nps COMMAND --help says more of each. Without a command, files are scored.', width),
    section('Topics (nps help TOPIC):', entries(topics, width, column), screen),
    section('Options:', entries(OPTIONS, width, column), screen),
    section(
      'Examples:',
      EXAMPLES.flatMap((line) => commandLine(line, width)),
      screen,
    ),
    [...wrapped('Nothing is sent anywhere: nps reads files and prints.', width), ...reports(width)],
  ]);
}
