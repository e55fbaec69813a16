// Runs `nps check` as variables of the environment say, each line of which is one argument: for action.yml, where no
// shell may come between an input and the program.
'use strict';

/** @param {string} name @returns {string[]} its lines, without those that are blank */
function linesOf(name) {
  const lines = (process.env[name] ?? '').split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

const args = [
  'check',
  ...linesOf('NPS_FORMAT').map((format) => `--format=${format}`),
  ...linesOf('NPS_MIN').map((min) => `--min=${min}`),
  ...linesOf('NPS_EXPECT').map((expectation) => `--expect=${expectation}`),
  ...linesOf('NPS_OPTIONS'),
  // What follows is a file, whatever it looks like.
  '--',
  ...linesOf('NPS_FILES'),
];

const { main } = require('../bin/start.cjs');
main(args, process).then((/** @type {number} */ code) => {
  process.exitCode = code;
});
