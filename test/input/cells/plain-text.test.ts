// Cells in plain characters: what is put around numbers and dates is gone, and their digits and signs are those of ASCII.
import { expect, test } from 'vitest';
import { plainText } from '../../../src/input/cells/plain-text.js';

test.each([
  ["'2025-01-02", '2025-01-02'],
  ["' 5 ", '5'],
  ['’5', '5'],
  ['="2025-01-02"', '2025-01-02'],
  ['=" 5 "', '5'],
  ['＝＂5＂', '5'],
  ['=5', '=5'],
  ['="5', '="5'],
  ['="5"+1', '="5"+1'],
  ['x="5"', 'x="5"'],
  ['"5"', '"5"'],
  ['1’234', "1'234"],
  ['1ʼ234‘', "1'234'"],
  ['−5', '-5'],
  ['2‐3‑4‒5–6', '2-3-4-5-6'],
  ['\u00a05\u202f000\u00a0', '5 000'],
  ['5\u2003é\tü', '5 e u'],
  ['\u200e5\u200b0\ufeff', '50'],
  ['５０．５', '50.5'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['০১২৩৪৫৬৭৮৯', '0123456789'],
  ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
])('%j is %j', (cell, plain) => {
  expect(plainText(cell)).toBe(plain);
});
