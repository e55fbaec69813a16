// A page of a document that an earlier run saved: nothing is read or computed again.
import type { ReportResult } from '../../core/report-result.js';
import type { Source } from '../../input/bytes/source.js';
import type { PartName } from '../../report/page.js';
import type { SavedPage } from '../../report/saved-page.js';
import { cliError } from '../problems.js';
import { lookInto, textOfDocument } from '../saved/documents.js';
import type { CliWarning } from '../warnings.js';

/** The sources as they can be read from now on, and the document among them. */
export interface Looked {
  readonly sources: Source[];
  /** Alone; the others are responses. */
  readonly document?: Source;
}

/**
 * Looks for a saved document among the sources.
 * @throws NpsError `usage` where there are others beside it
 */
export async function lookForDocument(given: readonly Source[]): Promise<Looked> {
  const sources: Source[] = [];
  for (const one of given) {
    const { source, isDocument } = await lookInto(one);
    sources.push(source);
    if (!isDocument) continue;
    if (given.length > 1) throw cliError({ kind: 'page-of-several', file: source.name, files: given.length });
    return { sources, document: source };
  }
  return { sources };
}

/** What a page is made of that a document holds. */
export interface FromDocument extends Omit<SavedPage, 'warnings'> {
  readonly warnings: readonly CliWarning[];
  /** Those that are shown; all that there are unless given. */
  readonly parts?: readonly PartName[] | undefined;
}

/**
 * Reads the document.
 * @param wanted the parts that are wanted of it; all that it has unless given
 * @param minN the configuration's
 * @throws NpsError `bad-value` where no page can be made of it, or it lacks a part, or tells what should be hidden
 */
export async function readPage(
  source: Source,
  wanted: readonly PartName[] | undefined,
  minN: number | undefined,
): Promise<FromDocument> {
  const { parsePage, partsHeld } = await import('../../report/saved-page.js');
  const { page, fault } = { page: undefined, fault: undefined, ...parsePage(await textOfDocument(source)) };
  const file = source.name;
  if (page === undefined) throw cliError({ kind: 'page-of-saved-fault', file, fault: fault! });
  const { options, result } = page;
  if (minN !== undefined && (options.minN ?? 0) < minN)
    throw cliError({ kind: 'saved-shows-few', file, minN, saved: options.minN });
  if (result.segments !== undefined && options.adjust === 'none')
    throw cliError({ kind: 'page-of-uncorrected', file });
  const { savedWarning } = await import('./saved-warnings.js');
  const warnings = page.warnings.map((said) => savedWarning(said, page.scale));
  if (wanted === undefined) return { ...page, warnings, parts: options.parts ?? undefined };
  const held = partsHeld(page);
  const missing = wanted.filter((part) => !held.includes(part));
  if (missing.length > 0) throw cliError({ kind: 'parts-not-saved', file, missing, held });
  return {
    ...page,
    warnings,
    options: { ...options, parts: wanted },
    result: narrowed(result, wanted),
    parts: wanted,
  };
}

/** As if only these parts had been asked for. */
function narrowed(result: ReportResult, parts: readonly PartName[]): ReportResult {
  const isWanted = (part: string) => part === 'goal' || (parts as readonly string[]).includes(part);
  const { trend, segments, chosen, comments, drivers, risk, calls, leftOut, ...always } = result;
  const optional = { trend, segments, comments, drivers, risk, calls };
  const kept = Object.entries(optional).filter(([part, one]) => one !== undefined && isWanted(part));
  return {
    ...always,
    ...Object.fromEntries(kept),
    ...(isWanted('segments') && chosen && { chosen }),
    leftOut: leftOut.filter(({ part }) => isWanted(part)),
  };
}
