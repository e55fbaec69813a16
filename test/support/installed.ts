// The package as it is published: packed, and installed without a network in an empty project.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder.js';
import { ROOT } from './paths.js';

export interface Installed {
  /** The project, which is empty but for the package. */
  project: string;
  /** The package in it. */
  folder: string;
  tarball: string;
  /** Runs a command in the project. */
  run: (command: string, ...args: string[]) => string;
}

/** Packs what the build has made, and installs it. */
export function installPackage(): Installed {
  const project = temporaryFolder();
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  // The scripts would build, under the feet of the other tests.
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
  const tarball = join(project, execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }).trim());
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', tarball);
  return { project, folder: join(project, 'node_modules/net-promoter'), tarball, run };
}
