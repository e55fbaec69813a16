// Sentences for what the reader finds wrong with SPSS files.
import { counted, grouped } from '../core/counted.js';
import type { SpssFault, SpssProblem } from '../input/problems.js';
import { fileText } from './files.js';
import { quote } from './quote.js';
import { about, type Tellers } from './tellers.js';

export const spssWords: Tellers<SpssProblem> = {
  'spss-damaged': ({ file, fault }) => {
    const isCut = fault.found === 'cut-dictionary' || fault.found === 'cut-cases';
    return {
      message: `${fileText(file)} is ${isCut ? 'an incomplete' : 'a damaged'} SPSS file: ${faultText(fault)}`,
      hint: isCut
        ? 'it was cut off while being copied or written; fetch it again'
        : 'fetch it again; if the original is damaged too, open it in SPSS or PSPP and save it again, or export it as CSV',
    };
  },
  'spss-encoding': ({ file, encoding }, names) => ({
    message: `${fileText(file)} says that its text is in ${quote(encoding)}, which cannot be read`,
    hint:
      about(names('encoding'), (name) => `say what it is with ${name}, or export it as CSV in UTF-8`) ??
      EXPORT,
  }),
  'spss-no-encoding': ({ file, byte }, names) => ({
    message: `${fileText(file)} does not state the encoding of its text, and it is not UTF-8: byte 0x${byte.toString(16).padStart(2, '0')}`,
    hint:
      about(
        names('encoding', 'windows-1252'),
        (name) => `if it comes from Windows in western Europe, use ${name}`,
      ) ?? EXPORT,
  }),
};

const EXPORT = 'export it as CSV in UTF-8';

function faultText(fault: SpssFault): string {
  switch (fault.found) {
    case 'cut-dictionary':
      return 'it ends before its variables do';
    case 'cut-cases': {
      const whole = `it ends after ${counted(fault.cases, 'whole case')}`;
      return fault.stated === undefined
        ? `${whole}, in the middle of one`
        : `${whole} of ${grouped(fault.stated)}`;
    }
    case 'header':
      return `its header has ${fault.value} as ${{ layout: 'layout code', compression: 'compression', bias: 'compression bias' }[fault.field]}`;
    case 'record':
      return `the record at byte ${grouped(fault.at)} has the unknown type ${fault.type}`;
    case 'count':
      return `the number ${grouped(fault.value)} at byte ${grouped(fault.at)} cannot be right`;
    case 'no-variables':
      return 'it has no variables';
    case 'too-many':
      return {
        variables: `it has more than ${counted(fault.limit, 'variable')}`,
        labels: `it has more than ${counted(fault.limit, 'label')} of values`,
        bytes: `its variables take more than ${counted(fault.limit, 'byte')}`,
      }[fault.what];
    case 'string-parts':
      return `the parts of the text ${quote(fault.variable)} do not add up to its width`;
    case 'block-table':
      return 'the table of its packed blocks does not fit the file';
    case 'block':
      return `its packed block ${grouped(fault.block)} cannot be unpacked`;
  }
}
