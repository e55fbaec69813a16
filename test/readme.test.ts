// The README's examples run and print what it says: each ```console block, the jobs for CI, the configuration, the
// program that uses the library.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { METRIC_NAMES } from '../src/core/metrics.js';
import { isAlike, run } from './support/examples.js';
import { temporaryFolder } from './support/folder.js';
import { DEMO, ROOT } from './support/paths.js';
import { shell } from './support/run.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```console\n\$ (.*)\n([\s\S]*?)```/g)].map(([, command, output]) => ({
  command: command!,
  output: output!,
}));

/** A folder with the file of responses that the examples name. */
function project(): string {
  const path = temporaryFolder();
  copyFileSync(join(ROOT, DEMO), join(path, 'responses.csv'));
  return path;
}

function blockOf(language: string, start: string): string {
  const found = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))]
    .map(([, text]) => text!)
    .find((text) => text.includes(start));
  if (found === undefined) throw new Error(`the README has no ${language} with ${start}`);
  return found;
}

describe('the README', () => {
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(3);
  });

  it.each(blocks)('$command', ({ command, output }) => {
    expect(shell(`{ ${command}; } 2>&1`)).toEqual({ stdout: output, stderr: '', code: 0 });
  });

  it('starts with the two lines of a clean clone, which the continuous integration runs', () => {
    const lines = /```sh\n([\s\S]*?)```/.exec(readme)![1]!.trim().split('\n');
    expect(lines).toHaveLength(2);
    const script = readFileSync(join(ROOT, '.ci/run'), 'utf8').split('\n');
    for (const line of lines) expect(script).toContain(line);
  });
});

/** Runs the commands of a job as its runner does, with the program of this repository as the installed one. */
function runJob(script: string, env: Record<string, string> = {}) {
  const cwd = project();
  const command = script.replaceAll('npx --no-install nps', 'nps').replace(/^npm ci\n/, '');
  expect(command).toContain('nps check');
  // GitHub runs bash -e, GitLab sh -e with pipefail where it is known.
  return { ...shell(`set -e\n${command}`, { cwd, env }), cwd };
}

describe('its jobs for CI', () => {
  const action = parse(blockOf('yaml', '.github/workflows')) as {
    jobs: { nps: { steps: { run?: string; uses?: string }[] } };
  };
  const script = action.jobs.nps.steps.flatMap(({ run }) => run ?? []).join('\n');

  it('run what is installed and pinned: actions by their commit, nothing from a registry by its name', () => {
    expect(readme).not.toMatch(/npx (?!nps score fixtures|--no-install nps |vitest )/);
    const used = action.jobs.nps.steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
    expect(script.startsWith('npm ci\n')).toBe(true);
  });

  it('pass on GitHub, with a summary', () => {
    const summary = join(temporaryFolder(), 'summary.md');
    const { stdout, stderr, code } = runJob(script, { GITHUB_STEP_SUMMARY: summary });
    expect({ stderr: stderr.includes('nps:'), code }).toEqual({ stderr: false, code: 0 });
    expect(stdout).toContain('checks passed');
    expect(readFileSync(summary, 'utf8')).toContain('## NPS checks passed');
  });

  it('fail on GitHub when the NPS is too low, with an annotation', () => {
    const { stdout, code } = runJob(script.replace('--min 20', '--min 80'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=/m);
  });

  it('pass and fail on GitLab, with a report either way', () => {
    const job = parse(blockOf('yaml', '.gitlab-ci.yml')) as {
      nps: { script: string[]; artifacts: { reports: { junit: string } } };
    };
    const lines = job.nps.script.join('\n');
    const report = (cwd: string) => readFileSync(join(cwd, job.nps.artifacts.reports.junit), 'utf8');
    const passing = runJob(lines);
    expect(passing.code).toBe(0);
    expect(report(passing.cwd)).toContain('failures="0"');
    const failing = runJob(lines.replace('--min 20', '--min 80'));
    expect(failing.code).toBe(1);
    expect(report(failing.cwd)).toContain('type="threshold"');
  });
});

it('names each metric that can be checked', () => {
  const paragraph = /^An expectation is a metric[\s\S]*?\n\n/m.exec(readme)![0];
  expect(METRIC_NAMES.filter((name) => !paragraph.includes(`\`${name}\``))).toEqual([]);
});

describe('its configuration and baseline', () => {
  it('is one that nps check takes', () => {
    const cwd = project();
    writeFileSync(join(cwd, 'nps.config.json'), blockOf('json', '"checks"'));
    const { stdout, code } = shell('nps check responses.csv', { cwd });
    expect([0, 1]).toContain(code);
    expect(stdout).toContain('Paying customers');
    expect(stdout.trim()).toMatch(/Thresholds: nps\.config\.json\.$/);
  });

  it('keeps a baseline with the commands that it gives', () => {
    const cwd = project();
    const commands = blockOf('sh', 'baseline.json').replaceAll(/q[12]\.csv/g, 'responses.csv');
    expect([0, 1]).toContain(shell(`set -e\n${commands}`, { cwd }).code);
  });
});

describe('its program that uses the library', () => {
  it('gives what it says, with the library as it was built', async () => {
    const program = blockOf('js', 'readResponses');
    const imports = /^import \{ (.*) \} from 'net-promoter(\/core)?';\n/gm;
    const scope: Record<string, unknown> = {};
    for (const [, names, core] of program.matchAll(imports)) {
      const module = await import(resolve(core === undefined ? 'dist/index.js' : 'dist/core.js'));
      for (const name of names!.split(', ')) scope[name] = module[name];
    }
    const path = join(project(), 'responses.csv');
    const told = await run(program.replace(imports, '').replace('responses.csv', path), scope);
    expect(told.length).toBeGreaterThan(3);
    for (const { line, expected, actual } of told) {
      if (!isAlike(actual, expected)) expect(actual, line).toEqual(expected);
    }
  });
});
