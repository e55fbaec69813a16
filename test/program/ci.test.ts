// action.yml and the template for GitLab: what their scripts do with what people put in, run as a runner would.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/folder.js';
import { DEMO, ROOT } from '../support/paths.js';
import { type Ran, shell } from '../support/run.js';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** A project that has the file of responses, and the package installed. */
function project(): string {
  const path = temporaryFolder();
  copyFileSync(join(ROOT, DEMO), join(path, 'responses.csv'));
  mkdirSync(join(path, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(ROOT, 'bin/nps.cjs'), join(path, 'node_modules/.bin/nps'));
  return path;
}

/** What a shell would run, and what looks like an option or an output command of the runner. */
const HOSTILE = [
  '$(touch pwned)',
  '`touch pwned`',
  "'; touch pwned; '",
  '"; touch pwned; "',
  '$' + '{{ github.token }}',
];

describe('action.yml', () => {
  interface Step {
    name: string;
    shell?: string;
    run?: string;
    uses?: string;
    env?: Record<string, string>;
    'working-directory'?: string;
  }
  const action = parse(read('action.yml')) as {
    name: string;
    description: string;
    inputs: Record<string, { description: string; required?: boolean; default?: string }>;
    runs: { using: string; steps: Step[] };
  };
  const { inputs, runs } = action;

  /** Runs its steps one after the other, as long as they succeed. */
  function runAction(given: Record<string, string>, cwd = project()): Ran & { cwd: string; summary: string } {
    const summary = join(temporaryFolder(), 'summary.md');
    const inputOf = (name: string) => given[name] ?? inputs[name]!.default ?? '';
    const filled = (text: string) =>
      text.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, name: string) => inputOf(name));
    const all: Ran = { stdout: '', stderr: '', code: 0 };
    for (const step of runs.steps) {
      if (all.code !== 0) break;
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([key, text]) => [key, filled(text)]),
      );
      // GitHub's `shell: bash`.
      const ran = shell(`set -eo pipefail\n${step.run}`, {
        cwd: join(cwd, filled(step['working-directory'] ?? '.')),
        env: { ...env, GITHUB_ACTION_PATH: ROOT, GITHUB_STEP_SUMMARY: summary },
      });
      all.stdout += ran.stdout;
      all.stderr += ran.stderr;
      all.code = ran.code;
    }
    return { ...all, cwd, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
  }

  it('is a composite action of scripts alone, into which no input is written', () => {
    expect(runs.using).toBe('composite');
    for (const { run, uses, shell: name } of runs.steps) {
      expect({ uses, name }).toEqual({ uses: undefined, name: 'bash' });
      expect(run).not.toContain('${{');
    }
    for (const [name, { description }] of Object.entries(inputs)) {
      expect(description, name).not.toBe('');
      expect(read('action.yml').split(`\${{ inputs.${name} }}`), name).toHaveLength(2);
    }
  });

  it('builds what its lock file pins, only where that is not done', () => {
    const [build] = runs.steps;
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "npm $@"\n', { mode: 0o755 });
    const env = { GITHUB_ACTION_PATH: folder };
    const run = `PATH="${folder}/bin:$PATH"\nset -eo pipefail\n${build!.run}`;
    expect(shell(run, { env }).stdout).toBe('npm ci --include=dev --no-audit --no-fund\n');
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/cli.cjs'), '');
    expect(shell(run, { env })).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  it('passes, with a summary', () => {
    const { stdout, code, summary } = runAction({ files: 'responses.csv', min: '20' });
    expect(code).toBe(0);
    expect(stdout).toContain('✓ nps >= 20');
    expect(summary).toContain('## NPS checks passed');
  });

  it('fails with annotations; each line is an expectation, an option or a file', () => {
    const { stdout, code } = runAction({
      files: 'responses.csv\r\n\r\n',
      expect: '\n  nps[region=*] >= -40\nnps >= 80\n',
      options: '--min-responses=100\n--certain',
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=/m);
    expect(stdout).toContain('✓ nps[region=EMEA] >= -40');
  });

  it('takes globs, another folder and another format', () => {
    const cwd = project();
    mkdirSync(join(cwd, 'surveys'));
    copyFileSync(join(cwd, 'responses.csv'), join(cwd, 'surveys/q1.csv'));
    const given = { files: '*.csv', min: '20', format: 'json', 'working-directory': 'surveys' };
    const { stdout, code } = runAction(given, cwd);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).input.sources).toEqual(['q1.csv']);
  });

  it.each(['files', 'min', 'expect', 'format', 'options'])('runs nothing that %s holds', (name) => {
    for (const text of HOSTILE) {
      const { code, cwd } = runAction({ files: 'responses.csv', min: '20', [name]: text });
      expect(code, text).toBe(2);
      expect(readdirSync(cwd)).not.toContain('pwned');
    }
  });

  it('takes a file for a file, whatever it is called', () => {
    const cwd = project();
    copyFileSync(join(cwd, 'responses.csv'), join(cwd, '--help'));
    expect(runAction({ files: '--help', min: '20' }, cwd).stdout).toContain('✓ nps >= 20');
  });
});

describe('templates/nps.gitlab-ci.yml', () => {
  const template = parse(read('templates/nps.gitlab-ci.yml')) as {
    '.nps-check': {
      variables: Record<string, string>;
      before_script: string[];
      script: string[];
      artifacts: { when: string; reports: { junit: string } };
    };
  };
  const job = template['.nps-check'];
  const run = (variables: Record<string, string>, cwd = project()) => {
    // GitLab gives the lines to one shell, which in small images is no bash.
    const script = ['set -e', ...job.script].join('\n');
    const ran = shell('sh -c "$SCRIPT"', { cwd, env: { ...job.variables, ...variables, SCRIPT: script } });
    const report = join(cwd, job.artifacts.reports.junit);
    return { ...ran, cwd, report: existsSync(report) ? readFileSync(report, 'utf8') : '' };
  };

  it('installs what the project pins, and keeps the report of a job that fails', () => {
    expect(job.before_script).toEqual(['npm ci --no-audit --no-fund']);
    expect(job.artifacts.when).toBe('always');
    expect(job.script.join('\n')).not.toMatch(/npx|npm/);
  });

  it('passes and fails, with a report either way', () => {
    const passing = run({ NPS_MIN: '20', NPS_EXPECT: 'nps[region=*] >= -40' });
    expect(passing.code).toBe(0);
    expect(passing.report).toContain('failures="0"');
    const failing = run({ NPS_FILES: '*.csv', NPS_MIN: '80' });
    expect(failing.code).toBe(1);
    expect(failing.report).toContain('type="threshold"');
  });

  it('takes the checks of the configuration', () => {
    const cwd = project();
    writeFileSync(join(cwd, 'nps.config.json'), '{"checks": [{"name": "ours", "expect": "nps >= 20"}]}');
    const { code, report } = run({}, cwd);
    expect(code).toBe(0);
    expect(report).toContain('ours');
  });

  it.each(['NPS_FILES', 'NPS_MIN', 'NPS_EXPECT'])('runs nothing that %s holds', (name) => {
    for (const text of HOSTILE) {
      const { code, cwd } = run({ NPS_MIN: '20', [name]: text });
      expect(code, text).toBe(2);
      expect(readdirSync(cwd)).not.toContain('pwned');
    }
  });
});
