// --print: the themes that nps brings along, to be edited.
import type { CommentOptions } from '../responses/comments.js';
import type { Host } from './terminal.js';

export async function writeStarter(_options: CommentOptions, _host: Host): Promise<void> {}
