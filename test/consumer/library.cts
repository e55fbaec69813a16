// The same library in CommonJS: a strict program that compiles without the types of Node, and ends without an error.
import library = require('net-promoter');
import core = require('net-promoter/core');

declare const process: { argv: string[] };

function check(name: string, isTrue: boolean): void {
  if (!isTrue) throw new Error(name);
}

async function main(): Promise<void> {
  const running = new core.RunningTally();
  const responses: library.Responses = library.readResponses(process.argv[2]!, {
    by: 'region',
    aggregate: true,
  });
  for await (const batch of responses) running.add(batch.scores, batch);
  const { answered }: library.Reading = await responses.account;
  check('all answers', answered === core.categoryCounts(running.tally()).responses);
  const tally: library.Tally = running.tally();
  check('one NPS', library.nps(tally) === core.nps(tally));
  try {
    for await (const _ of library.readResponses('no such file'));
    throw new Error('a file was found');
  } catch (error) {
    check('one class of errors', error instanceof library.NpsError && error instanceof core.NpsError);
  }
}

main();
