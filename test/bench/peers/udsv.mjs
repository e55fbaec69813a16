// Tallies score by region with uDSV: chunk by chunk, string arrays, nothing kept.
import { createReadStream } from 'node:fs';
import { inferSchema, initParser } from 'udsv';

const tallies = {};
let parser;
let region;
let score;

function add(row) {
  tallies[row[region]] ??= Array(11).fill(0);
  if (row[score] !== '') tallies[row[region]][Number(row[score])]++;
}

createReadStream(process.argv[2], 'utf8')
  .on('data', (chunk) => {
    if (parser === undefined) {
      const schema = inferSchema(chunk);
      region = schema.cols.findIndex(({ name }) => name === 'region');
      score = schema.cols.findIndex(({ name }) => name === 'score');
      parser = initParser(schema);
    }
    parser.chunk(chunk, parser.stringArrs, add);
  })
  .on('end', () => {
    parser.end();
    console.log(JSON.stringify(tallies));
  });
