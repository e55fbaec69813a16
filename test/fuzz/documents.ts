// Small files that people write or keep beside their responses, mutated: configuration, saved documents, targets, themes.
// The program ends with a result or with an error that it tells.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';
import { runOnHost } from '../support/host.mjs';
import type { Difference, Family, Random } from './family.js';
import { mutated, mutatedText } from './mutate.mjs';
import { drawSpoiled, oneOf } from './words.js';

/** Milliseconds that one may take. */
const LIMIT = 10_000;
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const RESPONSES = join(FIXTURES, 'comparison/weighted.csv');
const BEFORE = join(FIXTURES, 'comparison/q1-rows.csv');
const AFTER = join(FIXTURES, 'comparison/q2-rows.csv');
const COMMENTS = join(FIXTURES, 'comments/en.csv');

interface Kind {
  readonly share: number;
  /** Whole ones. */
  readonly texts: (nps: (...args: string[]) => Promise<string>) => Promise<readonly string[]>;
  /** The command lines that read one. */
  readonly commands: (path: string) => readonly (readonly string[])[];
}

const CONFIG = {
  score: 'score',
  where: ['region!=APAC'],
  weight: 'weight',
  confidence: 90,
  interval: 'wald',
  missing: ['-'],
  minN: 3,
  checks: [
    { name: 'EMEA', expect: 'nps[region=EMEA] >= 20', level: 'warn', minResponses: 5 },
    { expect: 'responses >= 10' },
    { expect: 'detractors <= 20%' },
  ],
};

const KINDS: Readonly<Record<string, Kind>> = {
  config: {
    share: 3,
    texts: async () => [
      JSON.stringify(CONFIG),
      JSON.stringify(CONFIG, null, 2),
      '{"checks": [{"expect": "nps >= 0"}]}',
    ],
    commands: (path) => [
      ['check', RESPONSES, '--config', path],
      ['segment', RESPONSES, '--by', 'region', '--config', path, '--json'],
    ],
  },
  saved: {
    share: 3,
    texts: (nps) =>
      Promise.all([
        nps('score', BEFORE, '--json', '--no-config', '-q'),
        nps('segment', BEFORE, '--by', 'region', '--json', '--no-config', '-q'),
      ]),
    commands: (path) => [
      ['check', AFTER, '--no-config', '--baseline', path],
      ['compare', '--no-config', path, AFTER],
    ],
  },
  targets: {
    share: 2,
    texts: async () => [
      '{"age": {"18-34": 30, "35-54": 40, "55+": 30}}',
      '{"age": {"18-34": 0.3, "35-54": 0.4, "55+": 0.3}, "region": {"EMEA": 5, "APAC": 3, "LATAM": 2}}',
      'variable,category,target\nage,18-34,30\nage,35-54,40\nage,55+,30\n',
      'variable;category;target\nage;18-34;30,0%\nage;35-54;"40,0%"\nage;55+;30%\n',
    ],
    commands: (path) => [
      ['score', RESPONSES, '--no-config', '--targets', path, '--unmatched', 'drop'],
      [
        'segment',
        RESPONSES,
        '--no-config',
        '--targets',
        path,
        '--by',
        'age',
        '--unmatched',
        'drop',
        '--json',
      ],
    ],
  },
  themes: {
    share: 2,
    texts: async () => [
      '{"price": ["price", "expensive", "cost*"], "support": ["support", "help desk"]}',
      '{"waiting": ["wait*", "slow", "nobody calls"], "people": ["staff", "friendly people"]}',
      '{"Größe": ["größ*", "Maß"], "dark mode": ["dark mode"]}',
    ],
    commands: (path) => [['comments', COMMENTS, '--no-config', '--themes', path]],
  },
};

/** What no run of the program may come to. */
export function faultOf(
  { stdout, stderr, code }: Awaited<ReturnType<typeof runOnHost>>,
  time: number,
): string | undefined {
  if (time > LIMIT) return `took ${Math.round(time)} ms`;
  if (![0, 1, 2].includes(code)) return `ended with ${code}: ${stderr}`;
  if (code < 2) return stdout === '' ? 'nothing was written' : undefined;
  if (stdout !== '') return `an error, and on standard output ${stdout.slice(0, 200)}`;
  return /^nps: \S.*\n/.test(stderr.split(/^(?=nps: )/m).at(-1)!) && !/^\s+at /m.test(stderr)
    ? undefined
    : stderr;
}

function spoiled(text: string, random: Random): Buffer {
  const bytes = Buffer.from(text);
  const how = random(8);
  if (how === 0) return mutated(bytes, random);
  return how < 5 ? mutatedText(bytes, random) : Buffer.from(drawSpoiled(text, random));
}

function familyOf(name: string, { share, texts, commands }: Kind): Family {
  return {
    share,
    open: async () => {
      const run = (args: readonly string[]) => runOnHost(main, args, [], {});
      const whole = await texts(async (...args) => (await run(args)).stdout);
      const folder = mkdtempSync(join(tmpdir(), 'nps-fuzz-'));
      const path = join(folder, `${name}.json`);
      // Mutations of what is no such document would find nothing.
      for (const text of whole) {
        writeFileSync(path, text);
        for (const args of commands(path)) {
          const { code, stderr } = await run(args);
          if (code > 1) throw new Error(`${args.join(' ')}: ${text}\n${stderr}`);
        }
      }
      return {
        read: async (random) => {
          const bytes = spoiled(oneOf(random, whole), random);
          writeFileSync(path, bytes);
          const args = oneOf(random, commands(path));
          const began = performance.now();
          const fault = await run(args).then(
            (ran) => faultOf(ran, performance.now() - began),
            (error) => String(error?.stack ?? error),
          );
          const difference: Difference[] =
            fault === undefined
              ? []
              : [
                  {
                    way: args.join(' ').replace(path, 'FILE'),
                    text: `latin1 ${JSON.stringify(bytes.toString('latin1'))}`,
                    told: fault,
                  },
                ];
          return { texts: 1, differences: difference };
        },
        close: () => rmSync(folder, { recursive: true }),
      };
    },
  };
}

/** A family for each kind of document. */
export const documents: Readonly<Record<string, Family>> = Object.fromEntries(
  Object.entries(KINDS).map(([name, kind]) => [name, familyOf(name, kind)]),
);
