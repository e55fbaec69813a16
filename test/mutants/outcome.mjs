// @ts-check
// What StrykerJS reports, as a table by file and a list of the mutants that survived.
import { responseRate } from '../../dist/core.js';
import { Stop } from '../bench/stop.mjs';

/**
 * @typedef {{ mutatorName: string, replacement?: string, status: string, location: { start: { line: number, column: number } } }} Mutant
 * @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Report
 */

const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

/**
 * Mutants that do not run at all count as neither: no test can tell anything of them.
 * @param {Report} report
 * @throws {Stop} where there are no others
 */
export function outcomeOf({ files }) {
  const rows = Object.entries(files).map(([file, { mutants }]) => {
    const alive = mutants.filter(({ status }) => ALIVE.includes(status));
    return { file, killed: mutants.filter(({ status }) => KILLED.includes(status)).length, alive };
  });
  const killed = rows.reduce((sum, row) => sum + row.killed, 0);
  const all = rows.reduce((sum, row) => sum + row.killed + row.alive.length, 0);
  if (all === 0) throw new Stop('there is no mutant that a test could meet');
  return { rows, killed, all, percent: (100 * killed) / all };
}

/**
 * @param {ReturnType<typeof outcomeOf>} outcome
 * @param {boolean} isDrawn whether they were drawn from more
 * @returns {string}
 */
export function outcomeText({ rows, killed, all, percent }, isDrawn) {
  const tested = rows.filter((row) => row.killed + row.alive.length > 0);
  const lines = tested.map(
    (row) => `${`${row.killed}/${row.killed + row.alive.length}`.padStart(9)}  ${row.file}`,
  );
  const survivors = tested.flatMap(({ file, alive }) =>
    alive.map(({ status, location: { start }, replacement = '', mutatorName }) => {
      const words = status === 'NoCoverage' ? ', no test comes here' : '';
      return `${file}:${start.line}:${start.column} ${mutatorName}: ${replacement.replace(/\s+/g, ' ')}${words}`;
    }),
  );
  const share = `${killed} of ${all} mutants killed, ${percent.toFixed(1)} %`;
  const ofAll = isDrawn ? `; of all it is ${limits(killed, all)} %, with 95 % confidence` : '';
  return [...survivors, '', ...lines, '', `${share}${ofAll}`].join('\n');
}

/** Between what the share of all lies, by Wilson's interval. @param {number} killed @param {number} of */
function limits(killed, of) {
  const { interval } = responseRate({ answered: killed, sent: of });
  return [interval?.low, interval?.high].map((limit) => (100 * Number(limit)).toFixed(1)).join(' to ');
}
