// nps and the peers that are here give the same answers at all tasks; who does not is named, with what it got wrong.
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { compareAnswers } from './answers.mjs';
import { derive } from './derived.mjs';
import { type BenchFile, prepare, shapes } from './files.mjs';
import { findPeers, jobsOfTasks } from './jobs.mjs';
import { run } from './meter.mjs';
import { PEERS } from './peers.mjs';
import type { Figures } from './readers.mjs';
import type { Job } from './results.mjs';
import { TASKS } from './tasks.mjs';

const folder = temporaryFolder();
const silent = () => {};
/** As small as they can be and still have all that makes them different. */
const made = Object.entries(shapes({})).map(([name, { rows, bytes, ...shape }]) =>
  prepare(folder, name, { ...shape, rows: 2000, ...(shape.keys && { keys: 500 }) }, silent),
);
const { present } = findPeers(PEERS.map(({ key }) => key));
let files: BenchFile[];
beforeAll(async () => {
  files = [...made, ...(await derive(made, silent))];
});

it('csv-parse, which the project has, is among the peers that are here', () => {
  expect(present.map(({ key }) => key)).toContain('csv-parse');
});

describe('the tasks', () => {
  it('have names of their own, and peers that there are', () => {
    expect(new Set(TASKS.map(({ key }) => key)).size).toBe(TASKS.length);
    const peers = TASKS.flatMap((task) => Object.keys(task.peers));
    for (const key of peers) expect(PEERS.map((peer) => peer.key)).toContain(key);
  });

  it.each(TASKS)('$key: all give the same answer', ({ key }) => {
    const jobs = jobsOfTasks(files, present).filter(({ task }) => task === key);
    expect(jobs[0]?.peer).toBe('nps');
    const left: string[] = [];
    expect(compareAnswers(jobs, (message) => left.push(message))).toHaveLength(jobs.length);
    expect(left).toEqual([]);
  });
});

it('where only bars count, nps does all tasks, and a peer is asked once what a bar speaks of', () => {
  const jobs = jobsOfTasks(files, present, { onlyBars: true });
  expect(jobs.filter(({ peer }) => peer === 'nps').map(({ task }) => task)).toEqual(
    TASKS.map(({ key }) => key),
  );
  const asked = jobs.filter(({ peer }) => peer !== 'nps').map(({ task, peer }) => `${task}: ${peer}`);
  expect(new Set(asked).size).toBe(asked.length);
  // Speed is beside four peers; what else nps does is beside the plain query, and unpacking beside unpacking.
  expect(asked).toEqual(expect.arrayContaining(['main: csv-parse', 'gzip: gunzip']));
  expect(asked).not.toContain('small: csv-parse');
  expect(asked.filter((one) => one.startsWith('where:'))).toEqual([]);
});

const main = made.find(({ name }) => name === 'main')!;

/** A contender at score by region, of which the file knows the answer, or at another task. */
const answering = (figures: Figures, job: Partial<Job> = {}): Job => ({
  task: 'main',
  peer: 'duckdb',
  name: 'Another',
  version: '1',
  file: main,
  command: [process.execPath, '-e', `console.log(${JSON.stringify(JSON.stringify(figures))})`],
  read: (output) => JSON.parse(output),
  knows: true,
  ...job,
});

describe('an answer that differs', () => {
  const wrong = (change: (tallies: Figures) => void) => {
    const tallies = structuredClone(main.contents.tallies);
    change(tallies);
    return answering(tallies);
  };

  it.each<[string, (tallies: Figures) => void, RegExp]>([
    ['a count', (t) => t.EMEA![3]!++, /Another at "main", .*\n {2}"EMEA", score 3: \d+, not \d+$/],
    ['a missing group', (t) => delete t[''], /the blank group is missing$/],
    ['a group too many', (t) => (t.Atlantis = [1]), /"Atlantis" has no answers in the file$/],
  ])('%s', (_, change, message) => {
    expect(() => compareAnswers([wrong(change)], silent)).toThrow(message);
    expect(() => compareAnswers([wrong(() => {})], silent)).not.toThrow();
  });

  it('a number of lines', () => {
    const wc = answering({}, { command: ['echo', '7'], read: Number.parseInt });
    expect(() => compareAnswers([wc], silent)).toThrow(/7 lines, not \d{4}$/);
  });

  it('from that of a peer, where the file does not tell; the last digits of sums may', () => {
    const at = { task: 'weight', knows: false };
    const peer = answering({ EMEA: [0.3, 10] }, at);
    const nps = (sum: number) => answering({ EMEA: [sum, 10] }, { ...at, peer: 'nps', name: 'nps' });
    expect(() => compareAnswers([nps(0.1 + 0.2), peer], silent)).not.toThrow();
    expect(() => compareAnswers([nps(0.300001), peer], silent)).toThrow(
      /"EMEA", figure 0: 0.300001, not 0.3$/,
    );
  });
});

describe('a program that fails', () => {
  const script = 'console.error("no memory left"); process.exit(1)';
  const command = [process.execPath, '-e', script];

  it('is named with what it said', () => {
    expect(() => run(command)).toThrow(/-e .*\nfailed: no memory left$/);
    expect(() => run(['no-such-program'])).toThrow(/no-such-program\nfailed: .*ENOENT/);
  });

  it('is left out where it is a peer, and the end where it is nps', () => {
    const told: string[] = [];
    const fine = answering(main.contents.tallies);
    const ran = compareAnswers([answering({}, { command }), fine], (message) => told.push(message));
    expect(ran.map(({ job }) => job)).toEqual([fine]);
    expect(told.join()).toMatch(/^going on without Another at "main": (?:.|\n)*no memory left$/);
    expect(() => compareAnswers([answering({}, { command, peer: 'nps' })], silent)).toThrow('no memory left');
  });
});
