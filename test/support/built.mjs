// @ts-check
// The built program, loaded once into this process.
import { compile, load, sourceText } from '../../bin/start.cjs';

export const { main } = /** @type {typeof import('../../src/cli/main.js')} */ (load(compile(sourceText())));
