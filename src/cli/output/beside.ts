// What is said beside a report, on standard error: the table of checks where people do not get to see it otherwise, how
// files were read, and remarks.
import { type Format, isOfChecks, type RenderContext, render, showsAlerts } from '../../report/render.js';
import type { Report } from '../../report/report.js';
import type { ColorFlag } from '../options/color.js';
import { colorLevel } from './color.js';
import { escapeFor, tellRemarks, widthOf } from './remarks.js';
import { type Host, tell } from './terminal.js';

/** A remark, and what it means for the figures. */
export interface Remark {
  readonly message: string;
  /** It heads the report too. */
  readonly isAlert: boolean;
  /** The figure means nothing: it is said even where it is to be quiet. */
  readonly isGrave: boolean;
}

interface Beside {
  readonly report: Report;
  readonly format: Format;
  /** How the report was written. */
  readonly context: RenderContext;
  /** Whether the report went into a file. */
  readonly isFiled: boolean;
  /** How each file was read, where that is wanted. */
  readonly details: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Says it all. A person at a terminal sees the report and the remarks apart. */
export async function tellBeside(
  host: Host,
  { quiet, color }: { readonly quiet?: true; readonly color?: ColorFlag },
  { report, format, context, isFiled, details, remarks }: Beside,
): Promise<void> {
  const hasTable = !quiet && report.checks !== undefined && (isFiled || isOfChecks(format));
  const forWorkflow = format === 'github';
  if (hasTable) await tell(host.stderr, await tableFor(host, report, context, color, forWorkflow));
  const areAlertsShown = hasTable || (showsAlerts(format) && (quiet || format !== 'json'));
  const said = remarks.filter(
    ({ isAlert, isGrave }) => !(isAlert && areAlertsShown) && (!quiet || isAlert || isGrave),
  );
  const isBelow = !isFiled && host.stdout.isTTY === true && host.stderr.isTTY === true;
  await tellRemarks(host.stderr, [...(quiet ? [] : details), ...said.map(({ message }) => message)], {
    apart: hasTable || isBelow,
    charset: context.charset,
    forWorkflow,
  });
}

async function tableFor(
  { stderr, env }: Host,
  report: Report,
  context: RenderContext,
  color: ColorFlag,
  forWorkflow: boolean,
): Promise<string> {
  const table = await render(report, 'table', {
    ...context,
    columns: widthOf(stderr),
    colorLevel: forWorkflow ? 0 : colorLevel(stderr, env, color),
  });
  return forWorkflow ? table.split('\n').map(escapeFor({ forWorkflow })).join('\n') : table;
}
