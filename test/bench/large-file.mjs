// Writes the survey export that speed is measured on: node large-file.mjs <path> [rows] [every]. 5 million rows are
// 564 MB; every so many rows one has a quote inside an unquoted field.
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, count = '5000000', every = 'Infinity'] = process.argv.slice(2);
const REGIONS = ['EMEA', 'APAC', 'North America', 'LATAM', 'Nordics', 'DACH'];
const PLANS = ['free', 'pro', 'team', 'enterprise'];
const SCORES = ['10', '10', '9', '9', '9', '8', '8', '7', '6', '5', '3', '0', '1', '2', '4', ''];
const COMMENTS = [
  '',
  '',
  'Great product, fast support',
  'Too expensive for what it does',
  'I would like to see a dark mode, better exports and faster pages',
  'He said ""never again"", then renewed for two more years',
  'The onboarding was smooth.\nThe invoices are not: three of them were wrong, and nobody answered for a week',
  'Très bien, mais l’export est lent; 日本語 is missing too',
  'ok',
  'Works well for us, thank you very much',
];

let state = 20_250_331;
/** A whole number from 0 to under `below` (xorshift). */
function draw(below) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}
const pick = (list) => list[draw(list.length)];
const two = (n) => String(n).padStart(2, '0');

const file = openSync(path, 'w');
let text = 'id,timestamp,customer,region,plan,score,comment\n';
for (let id = 1; id <= Number(count); id++) {
  const time = `2025-${two(1 + draw(12))}-${two(1 + draw(28))}T${two(draw(24))}:${two(draw(60))}:${two(draw(60))}Z`;
  const comment = pick(COMMENTS);
  const quoted = /[",\n]/.test(comment) || draw(4) === 0 ? `"${comment}"` : comment;
  const cell = id % Number(every) === 0 ? 'the 5" screen' : quoted;
  text += `${id},${time},customer-${draw(900_000)}@example.com,${pick(REGIONS)},${pick(PLANS)},${pick(SCORES)},${cell}\n`;
  if (text.length > 1 << 20) {
    writeSync(file, text);
    text = '';
  }
}
writeSync(file, text);
closeSync(file);
