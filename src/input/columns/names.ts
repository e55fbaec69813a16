// Header names made comparable.
export { plainName } from '../names/plain.js';
