// The README's examples run and print what it says: each ```console block, command by command.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'nps-readme-'));
symlinkSync(resolve('bin/nps.cjs'), join(folder, 'nps'));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = [...readme.matchAll(/```console\n\$ (.*)\n([\s\S]*?)```/g)].map(([, command, output]) => ({
  command: command!,
  output: output!,
}));

describe('the README', () => {
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(3);
  });

  it.each(blocks)('$command', ({ command, output }) => {
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, NO_COLOR: '1' };
    expect(execFileSync('bash', ['-c', `${command} 2>&1`], { encoding: 'utf8', env })).toBe(output);
  });

  it('starts with the two lines of a clean clone, which the continuous integration runs', () => {
    const lines = /```sh\n([\s\S]*?)```/.exec(readme)![1]!.trim().split('\n');
    expect(lines).toHaveLength(2);
    const script = readFileSync('.ci/run', 'utf8').split('\n');
    for (const line of lines) expect(script).toContain(line);
  });
});
