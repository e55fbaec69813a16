// Tallies score by region with Papa Parse: a stream of Node, rows handed over a chunk at a time.
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

const tallies = {};
let region;
let score;

Papa.parse(createReadStream(process.argv[2], 'utf8'), {
  delimiter: ',',
  newline: '\n',
  skipEmptyLines: true,
  chunk({ data }) {
    let first = 0;
    if (region === undefined) {
      region = data[0].indexOf('region');
      score = data[0].indexOf('score');
      first = 1;
    }
    for (let i = first; i < data.length; i++) {
      const row = data[i];
      tallies[row[region]] ??= Array(11).fill(0);
      if (row[score] !== '') tallies[row[region]][Number(row[score])]++;
    }
  },
  complete: () => console.log(JSON.stringify(tallies)),
});
