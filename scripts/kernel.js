// Compiles the scan kernel (AssemblyScript) and writes it into a module of TypeScript, where it is not there yet.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SOURCES = 'src/input/scanner/kernel';
const MODULE = 'src/input/scanner/kernel-bytes.ts';
const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--importMemory', '--enable', 'simd'];

/** Packed it is shorter than base64, in which bytes that repeat look different. */
const ENCODING = 'hex';

/** Takes seconds, so it is done only when a source or the compiler is another than last time. */
export function compileKernel() {
  const { version } = createRequire(import.meta.url)('assemblyscript/package.json');
  const hash = createHash('sha256').update(`${version} ${OPTIONS} ${ENCODING}`);
  for (const file of readdirSync(SOURCES).sort()) hash.update(readFileSync(join(SOURCES, file)));
  const mark = `// ${hash.digest('hex')}`;
  if (existsSync(MODULE) && readFileSync(MODULE, 'utf8').includes(mark)) return;
  const compiled = `${MODULE}.wasm`;
  const compiler = 'node_modules/assemblyscript/bin/asc.js';
  execFileSync(process.execPath, [compiler, join(SOURCES, 'index.ts'), '-o', compiled, ...OPTIONS], {
    stdio: 'inherit',
  });
  const text = readFileSync(compiled).toString(ENCODING);
  rmSync(compiled);
  writeFileSync(
    MODULE,
    `// The scan kernel, compiled by the build from kernel/*.ts.\n${mark}\nexport const KERNEL_BYTES = '${text}';\n`,
  );
}
