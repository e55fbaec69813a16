// What an earlier run said of the data, for a page in another language: as data where the document has that.
import * as z from 'zod';
import type { Warning } from '../../core/account.js';
import { NPS_SCALE, type Scale } from '../../core/scale.js';
import type { CliWarning } from '../warnings.js';

const named = { column: z.string(), position: z.int().min(1) };
const count = z.int().min(0);

/** What the sentences of languages need, by the code of the warning. */
const DETAILS = {
  'score-column': z.object({
    column: z.string(),
    position: z.int().min(1).optional(),
    why: z.discriminatedUnion('by', [
      z.object({ by: z.literal('name') }),
      z.object({ by: z.literal('question'), question: z.string() }),
      z.object({ by: z.literal('category'), column: z.string() }),
      z.object({ by: z.literal('rating') }),
    ]),
  }),
  'date-column': z.object({ ...named, latestBy: z.string().optional() }),
  'comment-column': z.object({ column: z.object({ name: z.string(), position: z.int().min(1) }) }),
  'small-scale': z.object({ low: count, high: count, answers: count }),
  'hidden-figures': z.object({ responses: count, minN: count }),
} as const;

/** Codes whose sentences need no more than how many there are. */
const COUNTED: ReadonlySet<string> = new Set(['blank-scores', 'rejected-scores', 'masked-comments']);

/** A warning of a document, with what other languages make their sentence of, as far as that can be known. */
export function savedWarning(said: Warning, scale: Scale | undefined): CliWarning {
  const typed = typedOf(said, scale);
  return { code: 'as-saved', said, ...(typed && { typed }) };
}

function typedOf({ code, count, details }: Warning, scale: Scale | undefined): CliWarning | undefined {
  if (code === 'no-answers') return { code };
  if (code === 'not-nps') return { code, scale: scale ?? NPS_SCALE };
  if (COUNTED.has(code) && count !== undefined)
    return { code, count, rows: count, examples: [] } as CliWarning;
  if (!Object.hasOwn(DETAILS, code)) return undefined;
  const read = DETAILS[code as keyof typeof DETAILS].safeParse(details);
  return read.success ? ({ code, ...read.data } as CliWarning) : undefined;
}
