// Faults while the program works: killed at any moment, a full disk, files that become shorter, more inputs than may be
// open at once. What is written is whole or as it was, the figures are those of a plain run, and one line says what is wrong.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { generator, pick } from '../bench/random.mjs';
import { temporaryFolder } from '../support/folder.js';
import { ROOT } from '../support/paths.js';
import { ENVIRONMENT, shell } from '../support/run.js';

const folder = temporaryFolder();
/** Its report takes several writes. */
const teams = join(folder, 'teams.csv');
const TEAMS = 600;

beforeAll(() => {
  writeFileSync(
    teams,
    `team,nps\n${Array.from({ length: TEAMS }, (_, i) => `team ${i},${i % 11}\n`).join('')}`,
  );
});

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'bin/nps.cjs'), ...args], {
    cwd: folder,
    env: { ...ENVIRONMENT, PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** All that a program writes until it ends. */
async function ended(child: ChildProcess) {
  let [stdout, stderr] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const [code, signal] = await once(child, 'close');
  return { stdout, stderr, code: code ?? signal };
}

async function timeOf(args: readonly string[]): Promise<number> {
  const from = performance.now();
  await ended(start(args));
  return performance.now() - from;
}

describe('killed at any moment', () => {
  const KILLS = 200;
  const SIDE_BY_SIDE = 2;
  const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;
  const OLD = 'as it was before';
  const reportOf = (place: string) => [
    'segment',
    teams,
    '--by',
    'team',
    '--json',
    '-q',
    '-o',
    join(place, 'report'),
  ];

  it('a report is the old one or all of the new one, and nothing is left of it but under a hidden name', async () => {
    const whole = shell(`nps segment ${teams} --by team --json -q`).stdout;
    const usual = Math.min(await timeOf(reportOf(folder)), await timeOf(reportOf(folder)));
    const random = generator(20260117);
    const found = { old: 0, whole: 0, left: 0 };
    let begun = 0;
    const oneAfterTheOther = async (place: string) => {
      mkdirSync(place);
      while (begun < KILLS) {
        const number = begun++;
        writeFileSync(join(place, 'report'), OLD);
        const [moment, signal] = [random() * usual * 1.1, pick(random, SIGNALS)];
        const child = start(reportOf(place));
        const end = ended(child);
        // The last are left alone, as a machine may be slower than it was.
        if (number < KILLS - SIDE_BY_SIDE) {
          await Promise.race([sleep(moment), end]);
          child.kill(signal);
        }
        const { stderr } = await end;
        const report = readFileSync(join(place, 'report'), 'utf8');
        if (report === OLD) found.old++;
        else if (report === whole) found.whole++;
        else expect.fail(`after ${signal} at ${moment} ms the report has ${report.length} characters`);
        const left = readdirSync(place).filter((name) => name !== 'report');
        // Whoever is killed outright cannot clear up.
        for (const name of left) expect([signal, name]).toEqual(['SIGKILL', expect.stringMatching(HIDDEN)]);
        expect(stderr).toBe('');
        for (const name of left) rmSync(join(place, name));
        found.left += left.length;
      }
    };
    const HIDDEN = /^\.report\.[\w-]+\.tmp$/;
    await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, (_, i) => oneAfterTheOther(join(folder, `killed-${i}`))),
    );
    expect(found.old + found.whole).toBe(KILLS);
    expect(found.whole).toBeGreaterThanOrEqual(SIDE_BY_SIDE);
    // Moments at which there was something to lose were among them.
    expect(found.left).toBeGreaterThan(0);
  }, 600_000);
});

/** A file system of 200 KB of its own, where that may be made. */
const SMALL_DISK = `unshare -rm bash -c 'mount -t tmpfs -o size=200k none "$0" && cd "$0" && eval "$1"'`;
const hasSmallDisk = () => {
  const place = join(folder, 'probe');
  mkdirSync(place);
  return shell(`${SMALL_DISK} ${place} true`).code === 0;
};

describe('a full disk', () => {
  it.runIf(process.platform === 'linux' && hasSmallDisk()).each([
    ['the report', 'nps segment $TEAMS --by team --json -q -o report', 'report'],
    ['a new report', 'nps segment $TEAMS --by team --json -q -o new', 'new'],
    ['rejected rows', 'nps score $TEXTS -q --rejects report -o new', 'report'],
    ['rows', 'nps responses $TEXTS -q --format csv -o report', 'report'],
  ])('leaves all as it was: %s', (_, command, named) => {
    const place = join(folder, 'disk');
    mkdirSync(place, { recursive: true });
    const texts = join(folder, 'texts.csv');
    writeFileSync(
      texts,
      `comment,nps\n${'a comment of some length,9\nand one of a row without,eleven\n'.repeat(10_000)}`,
    );
    // The disk is gone with the last program on it: what is there is told by the command line itself.
    const line = `echo old > report; ${command}; echo code $?; ls -A; cat report`;
    const { stdout, stderr } = shell(`${SMALL_DISK} ${place} '${line}'`, {
      env: { TEAMS: teams, TEXTS: texts },
    });
    expect(stderr.split('\n')[0]).toMatch(
      new RegExp(`^nps: cannot write (?:/.*/)?${named}: no space is left on the device$`),
    );
    expect(stderr).not.toMatch(/defect|\n {4}at /);
    expect(stdout).toBe('code 2\nreport\nold\n');
  });

  it('is one that a quota ends: nothing is left, and the file is as it was', () => {
    const place = join(folder, 'quota');
    mkdirSync(place);
    writeFileSync(join(place, 'report'), 'old');
    const { stdout, stderr, code } = shell(
      `ulimit -f 100; nps segment ${teams} --by team --json -q -o ${place}/report`,
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.split('\n')[0]).toMatch(/^nps: cannot write .*report: .*file too large/);
    expect(readdirSync(place)).toEqual(['report']);
    expect(readFileSync(join(place, 'report'), 'utf8')).toBe('old');
  });
});

describe.runIf(process.platform === 'linux')('a file that becomes shorter while it is read', () => {
  const ROUNDS = 12;
  const large = join(folder, 'large.csv');
  const ROW = `9,EMEA,${'x'.repeat(1000)}\n`;
  const rows = (count: number) => `nps,region,comment\n${ROW.repeat(count)}`;
  const ROWS = 36_000;
  const LEFT = 9_000;
  const scoreOf = (text: string) => JSON.parse(text).result.responses as number;

  it('gives its figures, before or after, or an error that names it; never a mixture', async () => {
    const random = generator(36);
    writeFileSync(large, rows(ROWS));
    const from = performance.now();
    const plain = await ended(start(['score', large, '--json', '-q']));
    const usual = performance.now() - from;
    expect(scoreOf(plain.stdout)).toBe(ROWS);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      writeFileSync(large, rows(ROWS));
      const child = start(['score', large, '--json', '-q', '--threads', String(1 + (round % 2))]);
      const end = ended(child);
      await opened(child, large);
      await sleep((random() * usual) / 4);
      truncateSync(large, rows(LEFT).length);
      const { stdout, stderr, code } = await end;
      if (code === 0) {
        expect([ROWS, LEFT]).toContain(scoreOf(stdout));
        expect(stderr).toBe('');
      } else {
        refused++;
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr.split('\n')[0]).toMatch(new RegExp(`^nps: ${large}.* (?:shorter|changed)`));
      }
    }
    expect(refused).toBeGreaterThan(0);
  }, 240_000);

  /** Waits until a program has opened a file, or is done. */
  async function opened({ pid, exitCode }: ChildProcess, path: string): Promise<void> {
    const descriptors = `/proc/${pid}/fd`;
    const holds = (name: string) => {
      try {
        return readlinkSync(join(descriptors, name)) === path;
      } catch {
        return false;
      }
    };
    while (exitCode === null && existsSync(descriptors)) {
      try {
        if (readdirSync(descriptors).some(holds)) return;
      } catch {
        return;
      }
      await sleep(1);
    }
  }
});

describe('a thousand inputs', () => {
  const many = join(folder, 'many');
  const FILES = 1000;
  const row = (i: number) => `${i % 11},team ${i % 7}\n`;
  const all = Array.from({ length: FILES }, (_, i) => row(i) + row(i + 3));

  beforeAll(() => {
    mkdirSync(many);
    for (const [i, rows] of all.entries()) writeFileSync(join(many, `${i}.csv`), `nps,team\n${rows}`);
    writeFileSync(join(folder, 'one.csv'), `nps,team\n${all.join('')}`);
  });

  const resultOf = (command: string) => {
    const { stdout, stderr, code } = shell(`ulimit -n 64; ${command} --json -q`);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    return JSON.parse(stdout).result;
  };

  it('are one data set, however few files may be open', () => {
    const found = resultOf(`nps segment ${many}/*.csv --by team --sort name`);
    expect(found.overall.responses).toBe(2 * FILES);
    expect(found).toEqual(resultOf(`nps segment ${folder}/one.csv --by team --sort name`));
    expect(resultOf(`nps segment '${many}/*.csv' --by team --sort name`)).toEqual(found);
  });

  it('are a segment each', () => {
    const { segments } = resultOf(`nps segment ${many}/*.csv --by @file`);
    expect(segments).toHaveLength(FILES);
    expect(segments.every(({ responses }: { responses: number }) => responses === 2)).toBe(true);
  });

  it('of which one is at fault are refused by its name', () => {
    const broken = join(folder, 'broken.csv');
    writeFileSync(broken, 'nps,team\n9,"a\n');
    const { stdout, stderr, code } = shell(`ulimit -n 64; nps score ${many}/*.csv ${broken}`);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.split('\n')[0]).toContain(`nps: ${broken}`);
    expect(stderr).not.toMatch(/defect|\n {4}at /);
  });
});

it.runIf(process.platform === 'linux').each([1_300_000, 2_000_000])(
  'with %i KB of addresses the figures are those of a plain run',
  (limit) => {
    const command = `nps segment ${teams} --by team --json -q --threads 2`;
    expect(shell(`ulimit -v ${limit}; ${command}`)).toEqual(shell(command));
  },
);
