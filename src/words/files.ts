// Files and places in them, in words; and why a file cannot be used.
import { basename, dirname, join } from 'node:path';
import type { Sentence } from '../core/errors.js';
import type { FileFault } from '../input/bytes/file-fault.js';
import type { Place } from '../input/problems.js';
import type { Names } from './names.js';
import { nearest } from './nearest.js';
import { pipedTo } from './pipe.js';
import { quote } from './quote.js';
import { shellQuote } from './shell.js';

const LONGEST = 200;

/** A source as it is named in sentences: a path as typed, or "standard input". */
export function fileText(name: string): string {
  if (name === '-') return 'standard input';
  return /\s/.test(name) ? quote(name) : pathText(name);
}

/** A path as typed; of a very long one the beginning and the end. */
export function pathText(path: string): string {
  return path.length > LONGEST ? `${path.slice(0, LONGEST / 2)}…${path.slice(-LONGEST / 4)}` : path;
}

/** Several sources. */
export function filesText(names: readonly string[]): string {
  return names.map(fileText).join(', ');
}

/** "responses.csv, record 413 (line 415)", "responses.xlsx, sheet "Answers", record 16 (row 17)" */
export function placeText({ file, record, line, sheet, row }: Place): string {
  const name = sheet === undefined ? fileText(file) : `${fileText(file)}, sheet ${quote(sheet)}`;
  const number = line === undefined ? row && `row ${row}` : `line ${line}`;
  return `${name}, ${record > 0 ? `record ${record}` : 'header'}${number === undefined ? '' : ` (${number})`}`;
}

/**
 * Why a file cannot be read.
 * @param isOne the files of a folder would be of no use
 */
export function unreadable(file: string, fault: FileFault, names: Names, isOne = false): Sentence {
  if (fault.reason === 'content' || fault.reason === 'no-name') return noPath('read', fault.reason);
  const hint = isOne && fault.reason === 'directory' ? undefined : readHint(file, fault, names);
  return { message: `cannot read ${fileText(file)}: ${reasonText(fault)}`, hint };
}

/** Why a file cannot be written. */
export function unwritable(file: string, fault: FileFault): Sentence {
  if (fault.reason === 'content' || fault.reason === 'no-name') return noPath('write', fault.reason);
  return { message: `cannot write ${pathText(file)}: ${reasonText(fault)}`, hint: writeHint(file, fault) };
}

function writeHint(file: string, { reason }: FileFault): string | undefined {
  if (reason === 'no-folder') return `make ${pathText(dirname(file))} first, or write to another folder`;
  if (reason === 'directory') return `name a file in it, such as ${pathText(join(file, 'report.txt'))}`;
  return undefined;
}

/** What was given in the place of a path may be what people answered: it is not shown. */
function noPath(what: 'read' | 'write', reason: 'content' | 'no-name'): Sentence {
  return {
    message: `cannot ${what} a file: ${REASONS[reason]}`,
    hint:
      reason === 'content'
        ? 'name the file: responses.csv rather than "$(cat responses.csv)"'
        : 'a variable in it may not be set, as in "$FILE"',
  };
}

function readHint(file: string, fault: FileFault, names: Names): string | undefined {
  if (fault.reason === 'address') return `fetch it: ${fetching(file, names)}`;
  if (fault.reason === 'directory' && file === '-')
    return "name the files in it, for example 'exports/*.csv'";
  if (fault.reason === 'directory') return `name the files in it, for example '${join(file, '*.csv')}'`;
  if (fault.reason !== 'missing') return undefined;
  const guess = nearest(basename(file), fault.names);
  return guess === undefined ? undefined : `did you mean ${join(dirname(file), guess)}?`;
}

/** How an address is read: by a program that can. */
function fetching(address: string, names: Names): string {
  const store = /^(\w+):/.exec(address)?.[1]?.toLowerCase();
  const name = shellQuote(address);
  const program =
    { s3: `aws s3 cp ${name} -`, gs: `gcloud storage cat ${name}` }[store ?? ''] ?? `curl -sSL ${name}`;
  return pipedTo(names, program, '-') ?? `${program} > responses.csv`;
}

/** Why a file cannot be used, in a few words. */
export function reasonText(fault: FileFault): string {
  return fault.reason === 'other' ? fault.text : REASONS[fault.reason];
}

const REASONS: Readonly<Record<Exclude<FileFault['reason'], 'other'>, string>> = {
  missing: 'no such file',
  'dangling-link': 'the link leads nowhere',
  'no-folder': 'its folder does not exist',
  'not-a-folder': 'a part of its path is a file, not a folder',
  directory: 'it is a directory',
  denied: 'permission denied',
  loop: 'its links lead in a circle',
  'name-too-long': 'its name is too long',
  'no-name': 'its path is empty',
  address: 'nps reads files, no addresses',
  content: 'what a file holds was given in the place of its path',
  'no-space': 'no space is left on the device',
};
