// That schemas and types of results say the same; the compiler is the test.
import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Results } from '../../src/core/results.js';
import type { resultSchemas } from '../../src/report/schemas.js';

type Schemas = typeof resultSchemas;

/** What the schema of a command lets pass, by the keys that it names. */
type Passed<Command extends keyof Results> = Named<z.output<ReturnType<Schemas[Command]>>>;

/** Without the keys that a loose object lets pass, and as if nothing were readonly. */
type Named<Type> = Type extends readonly (infer Item)[]
  ? Named<Item>[]
  : Type extends object
    ? string extends keyof Type
      ? string extends { [Key in keyof Type]: Key }[keyof Type] & string
        ? { -readonly [Key in keyof Type as string extends Key ? never : Key]: Named<Type[Key]> }
        : Type
      : { -readonly [Key in keyof Type]: Named<Type[Key]> }
    : Type;

it('each schema names the keys of its result and no other', () => {
  expectTypeOf<Named<Results['score']>>().toExtend<Passed<'score'>>();
  expectTypeOf<Named<Results['segment']>>().toExtend<Passed<'segment'>>();
  expectTypeOf<Named<Results['compare']>>().toExtend<Passed<'compare'>>();
  expectTypeOf<Named<Results['goal']>>().toExtend<Passed<'goal'>>();
  expectTypeOf<Named<Results['movers']>>().toExtend<Passed<'movers'>>();
  expectTypeOf<Named<Results['responses']>>().toExtend<Passed<'responses'>>();
  expectTypeOf<Named<Results['comments']>>().toExtend<Passed<'comments'>>();
  expectTypeOf<Named<Results['drivers']>>().toExtend<Passed<'drivers'>>();
  expectTypeOf<Named<Results['risk']>>().toExtend<Passed<'risk'>>();
  expectTypeOf<Named<Results['report']>>().toExtend<Passed<'report'>>();
  expectTypeOf<Named<Results['check']>>().toExtend<Passed<'check'>>();
  expectTypeOf<Named<Results['plan']>>().toExtend<Passed<'plan'>>();
  expectTypeOf<Named<Results['inspect']>>().toExtend<Passed<'inspect'>>();
});
