// How the three categories are told apart in every picture, in the order in which they stand in one.
import type { Shade } from '../../report/report.js';

export const CATEGORIES = [
  { category: 'promoters', shade: 'dense' },
  { category: 'passives', shade: 'medium' },
  { category: 'detractors', shade: 'light' },
] as const satisfies readonly { category: string; shade: Shade }[];
