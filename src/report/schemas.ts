// The contract of the JSON documents, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';
import type { Results } from '../core/results.js';
import { checkResult } from './check-schema.js';
import { commentsResult } from './comments-schema.js';
import { compareResult } from './compare-schema.js';
import { driversResult } from './drivers-schema.js';
import { errorDocument } from './error-schema.js';
import { goalResult } from './goal-schema.js';
import { inspectResult } from './inspect-schema.js';
import { moversResult } from './movers-schema.js';
import { planResult } from './plan-schema.js';
import { reportResult } from './report-schema.js';
import { responsesResult } from './responses-schema.js';
import { riskResult } from './risk-schema.js';
import { frame, loose, type ObjectMaker, strict } from './schema-parts.js';
import { scoreResult, segmentResult } from './score-schemas.js';
import { trendResult } from './trend-schema.js';

/** The schema of each result. */
export const resultSchemas = {
  score: scoreResult,
  segment: segmentResult,
  compare: compareResult,
  trend: trendResult,
  goal: goalResult,
  movers: moversResult,
  responses: responsesResult,
  comments: commentsResult,
  drivers: driversResult,
  risk: riskResult,
  report: reportResult,
  check: checkResult,
  plan: planResult,
  inspect: inspectResult,
} satisfies ResultSchemas;

/** What a schema lets pass is a result of its command. */
type ResultSchemas = {
  readonly [Command in DocumentCommand]: (object: ObjectMaker) => z.ZodType<Results[Command]>;
};

/** A command whose JSON document has a published schema. */
export type DocumentCommand = keyof Results;

const documentCommands = Object.keys(resultSchemas) as readonly DocumentCommand[];

/** The schema of a command's document. The strict one refuses unknown keys and is for tests of this program only. */
export function documentSchema(command: DocumentCommand, options: { strict: boolean }): z.ZodObject {
  const object = options.strict ? strict : loose;
  return frame(object, command, resultSchemas[command](object).describe(`Result of nps ${command}`));
}

/** The JSON Schema (draft 2020-12) of a command's document, for other programs: unknown keys pass. */
export function jsonSchema(command: DocumentCommand): object {
  const { $schema, ...rest } = z.toJSONSchema(documentSchema(command, { strict: false }));
  return { $schema, $id: `urn:net-promoter:schema:${command}:1`, title: `nps ${command} --json`, ...rest };
}

/** The JSON Schema of an error. */
export function errorJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(errorDocument(loose));
  return { $schema, $id: 'urn:net-promoter:schema:error:1', title: 'nps --json, exit code 2', ...rest };
}

/** File name → JSON Schema, for all documents. */
export function publishedSchemas(): Record<string, object> {
  const documents = documentCommands.map((command) => [`${command}.json`, jsonSchema(command)]);
  return { ...Object.fromEntries(documents), 'error.json': errorJsonSchema() };
}
