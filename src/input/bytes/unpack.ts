// What unpacks files that Node does not: one file of dist, loaded for them alone.
export { bunzip2 } from './bzip2.js';
export { unzstd } from './zstd.js';
