// Places of the repository.
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** 512 responses, by their path from the root. */
export const DEMO = 'fixtures/demo/responses.csv';
