// npm run fuzz -- --kind xlsx --count 10000 --seed 7: reads mutated files, and tells what became of them.
import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/fuzz.mjs';
import { KINDS } from '../test/fuzz/kinds.mjs';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', multiple: true },
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const library = new URL('../dist/index.js', import.meta.url).href;
const { kind: kinds = Object.keys(KINDS) } = values;
for (const kind of kinds) {
  if (!Object.hasOwn(KINDS, kind)) throw new Error(`the kinds are ${Object.keys(KINDS).join(', ')}`);
  const [count, seed] = [Number(values.count), Number(values.seed)];
  const { figures, told, faults, longest, memory } = await fuzz(kind, { count, seed, library });
  console.log(
    `${kind}: ${figures} with figures, ${told} with an error that is told, ${faults.length} faults; longest ${Math.round(longest)} ms, at most ${Math.round(memory)} MB`,
  );
  for (const { index, fault } of faults.slice(0, 20)) console.log(`  ${index}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
