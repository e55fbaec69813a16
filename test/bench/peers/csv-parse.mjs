// Tallies score by region with csv-parse: a stream, records as arrays, the 'data' event, which is faster than `for await`.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const tallies = {};
let region;
let score;

createReadStream(process.argv[2])
  .pipe(parse())
  .on('data', (record) => {
    if (region === undefined) {
      region = record.indexOf('region');
      score = record.indexOf('score');
      return;
    }
    tallies[record[region]] ??= Array(11).fill(0);
    if (record[score] !== '') tallies[record[region]][Number(record[score])]++;
  })
  .on('end', () => console.log(JSON.stringify(tallies)));
