// Sentences for Parquet files that cannot be read.
import { grouped } from '../core/counted.js';
import type { Sentence } from '../core/errors.js';
import type { ParquetFault } from '../input/grids/parquet/fault.js';
import { fileText } from './files.js';
import type { Names } from './names.js';
import { quote } from './quote.js';
import { sizeText } from './sizes.js';
import { about } from './tellers.js';

const AGAIN = 'fetch or write it again';

/** What is wrong with a Parquet file, and what to do. */
export function parquetSentence(file: string, fault: ParquetFault, names: Names): Sentence {
  const name = fileText(file);
  switch (fault.what) {
    case 'cut':
      return {
        message: `${name} is an incomplete Parquet file: it ends too early`,
        hint: 'it was cut off while being copied or downloaded, or is still being written; fetch it again',
      };
    case 'footer':
      return {
        message: `${name} is a damaged Parquet file: the description of its columns cannot be read`,
        hint: AGAIN,
      };
    case 'column':
      return {
        message: `${name} is a damaged Parquet file: column ${quote(fault.column)} cannot be read from row ${grouped(fault.row)} on`,
        hint: AGAIN,
      };
    case 'encrypted':
      return {
        message: `${name} is an encrypted Parquet file`,
        hint: 'a program that has its keys can write it without encryption, or as CSV',
      };
    case 'rows-elsewhere':
      return {
        message: `${name} is the index of a set of Parquet files and has no rows itself`,
        hint: 'name the files of the set',
      };
    case 'compression':
      return {
        message: `${name} is a Parquet file packed with ${fault.name}, which cannot be unpacked here`,
        hint: 'write it with Snappy, gzip or zstd, or as CSV',
      };
    case 'large-page':
      return {
        message: `${name}: column ${quote(fault.column)} has a page of over ${sizeText(fault.most)}, which is too large to be read`,
        hint: 'if the file is not damaged, write it with smaller pages, or as CSV',
      };
    case 'long-cell':
      return {
        message: `${name}: column ${quote(fault.column)} of row ${grouped(fault.row)} is over ${sizeText(fault.most)} long`,
        hint: about(names('maxRecord'), (option) => `if rows are really that long, raise ${option}`),
      };
  }
}
