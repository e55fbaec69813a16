// The contract of the JSON documents, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { block, blockShape, count, frame, loose, type ObjectMaker, points, strict } from './schema-parts.js';

const results = { score: block, segment: segmentResult, inspect: inspectResult };

/** A command whose JSON document has a published schema. */
export type DocumentCommand = keyof typeof results;

const documentCommands = Object.keys(results) as readonly DocumentCommand[];

/** The schema of a command's document. The strict one refuses unknown keys and is for tests of this program only. */
export function documentSchema(command: DocumentCommand, options: { strict: boolean }): z.ZodObject {
  const object = options.strict ? strict : loose;
  return frame(object, command, results[command](object).describe(`Result of nps ${command}`));
}

/** The JSON Schema (draft 2020-12) of a command's document, for other programs: unknown keys pass. */
export function jsonSchema(command: DocumentCommand): object {
  const { $schema, ...rest } = z.toJSONSchema(documentSchema(command, { strict: false }));
  return { $schema, $id: `urn:net-promoter:schema:${command}:1`, title: `nps ${command} --json`, ...rest };
}

/** File name → JSON Schema, for all documents. */
export function publishedSchemas(): Record<string, object> {
  return Object.fromEntries(documentCommands.map((command) => [`${command}.json`, jsonSchema(command)]));
}

function segmentResult(object: ObjectMaker) {
  const overall = block(object);
  const breakdown = {
    by: z.array(z.string()).min(1).describe('Header names of the columns that make the segments'),
    segments: z
      .array(z.union([segmentRow(object), hiddenRow(object)]))
      .describe('The segments, in the order asked for'),
    hidden: z
      .literal(true)
      .optional()
      .describe('No segment is large enough for --min-n: `segments` is empty'),
  };
  return z.union([
    object({ overall, ...breakdown }),
    object({
      overall,
      breakdowns: z.array(object(breakdown)).min(2).describe('One for each --by, in the order given'),
    }),
  ]);
}

function segmentRow(object: ObjectMaker) {
  return object({
    ...segmentName,
    ...blockShape(object),
    difference: points('NPS of the segment minus NPS of all others; null when either has no responses', 200),
    contribution: points(
      '(promoters − detractors) / all responses; the segments add up to the overall NPS',
      100,
    ),
    leverage: points('What the segment adds to or takes from the overall NPS; the segments add up to 0', 200),
    lowN: z.boolean().describe('Fewer than 30 responses: read with care'),
  }).meta({ id: 'segment', description: 'A segment: its figures and what it does to the whole.' });
}

function hiddenRow(object: ObjectMaker) {
  const hidden = z.null();
  return object({
    ...segmentName,
    hidden: z.literal(true).describe('Everything but the number of answers is null'),
    nps: hidden,
    responses: count('Number of answers'),
    mean: hidden,
    promoters: hidden,
    passives: hidden,
    detractors: hidden,
    distribution: hidden,
    standardError: hidden,
    interval: hidden,
    difference: hidden,
    contribution: hidden,
    leverage: hidden,
    lowN: hidden,
  }).meta({
    id: 'hiddenSegment',
    description: 'A segment too small to show (--min-n), or hidden to protect one.',
  });
}

const segmentName = {
  segment: z
    .record(z.string(), z.string().nullable())
    .describe('Column → value; null is a blank cell, "(other)" the pooled rest'),
  other: z.literal(true).optional().describe('This row pools the segments beyond --top'),
};

function inspectResult(object: ObjectMaker) {
  return object({
    encoding: z.string().describe('Encoding of the file, such as utf-8'),
    delimiter: z.string().describe('The character between fields'),
    headerRows: count('Rows before the first data row'),
    vendor: z.string().nullable().describe('The survey tool that wrote the file, where it can be told'),
    columns: z
      .array(
        object({
          name: z.string().describe('Header name'),
          position: z.int().min(1).describe('Place of the column, from 1'),
          kind: z
            .enum(['score', 'date', 'comment', 'category', 'id', 'number', 'text', 'empty'])
            .describe('What the cells look like'),
          distinct: count('Different values, blank ones not counted'),
          distinctAtLeast: z.boolean().describe('Counting stopped at `distinct`: there are as many or more'),
          blank: count('Empty cells'),
          examples: z.array(z.string()).describe('Some values, as they stand in the file'),
        }),
      )
      .describe('The columns, in the order of the file'),
    score: object({
      column: z.string().describe('Header name'),
      why: z.string().describe('Why it was taken, for people'),
    })
      .nullable()
      .describe('The column taken as the score; null when none or several could be'),
    command: z.string().nullable().describe('A command line to go on with; null when there is none to give'),
  });
}
