// Unpackers that Node does not have: a file of dist that is loaded only when needed.
export { bunzip2 } from './bzip2.js';
export { unzstd } from './zstd.js';
