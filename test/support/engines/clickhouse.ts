// ClickHouse 18.16, as Debian has it: two servers that each hold a part of the rows, and a table that is both.
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, hexOf, runProgram, ticked } from './engine.js';
import { COLUMNS, definitions } from './responses.js';
import { freePort, isInstalled, serverFolder, startServer } from './servers.js';

const TYPES = {
  integer: 'Nullable(Int32)',
  text: 'Nullable(String)',
  timestamp: 'DateTime',
  double: 'Nullable(Float64)',
  decimal: 'Nullable(Decimal(4,2))',
};

export const hasClickhouse = isInstalled('clickhouse-server') && isInstalled('clickhouse-client');

/** Where a server of a cluster is. */
interface Shard {
  readonly folder: string;
  readonly port: number;
}

/** Starts a cluster of two shards; `responses` is a Distributed table of the first. */
export async function clickhouse(): Promise<Engine> {
  const shards: Shard[] = [];
  for (let i = 0; i < 2; i++) shards.push({ folder: serverFolder(), port: await freePort() });
  for (const shard of shards) await start(shard, shards);
  const client = (port: number) =>
    ['clickhouse-client', '--host', '127.0.0.1', '--port', String(port), '--format', 'CSVWithNames'] as const;
  const [first, ...others] = shards.map(({ port }) => client(port)) as [
    ReturnType<typeof client>,
    ...ReturnType<typeof client>[],
  ];
  const execute = (sql: string) => runProgram([...first, '--multiquery'], { input: sql });
  return {
    name: `ClickHouse ${execute('SELECT version() FORMAT TSV').trim()}, ${shards.length} shards`,
    dialect: 'clickhouse-old',
    quote: ticked,
    literal: (text) => `unhex('${hexOf(text)}')`,
    client: first.join(' '),
    execute,
    load(file) {
      const columns = definitions(TYPES, ticked).replace('`id` Nullable(Int32)', '`id` Int32');
      for (const other of [first, ...others]) {
        runProgram([...other, '--query', `CREATE TABLE part (${columns}) ENGINE = MergeTree ORDER BY id`]);
      }
      // Each row goes to one of the two, as if at random.
      runProgram([
        ...first,
        '--query',
        `CREATE TABLE responses (${columns}) ENGINE = Distributed(shards, default, part, intHash32(id))`,
      ]);
      const rows = openSync(file, 'r');
      const names = Object.keys(COLUMNS).map(ticked);
      runProgram(
        [
          ...first,
          '--insert_distributed_sync=1',
          '--query',
          `INSERT INTO responses (${names.join(', ')}) FORMAT CSVWithNames`,
        ],
        { stdio: [rows, 'pipe', 'pipe'] },
      );
      closeSync(rows);
    },
  };
}

async function start({ folder, port }: Shard, shards: readonly Shard[]): Promise<void> {
  const data = join(folder, 'data');
  const config = join(folder, 'config.xml');
  writeFileSync(
    config,
    `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>${port}</tcp_port>
  <path>${data}/</path>
  <tmp_path>${data}/tmp/</tmp_path>
  <mark_cache_size>100000000</mark_cache_size>
  <users_config>${config}</users_config>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <profiles><default></default></profiles>
  <quotas><default></default></quotas>
  <remote_servers><shards>${shards
    .map((shard) => `<shard><replica><host>127.0.0.1</host><port>${shard.port}</port></replica></shard>`)
    .join('')}</shards></remote_servers>
</yandex>
`,
  );
  await startServer({
    folder,
    command: 'clickhouse-server',
    args: [`--config-file=${config}`],
    signal: 'SIGKILL',
    answers: ['clickhouse-client', '--host', '127.0.0.1', '--port', String(port), '--query', 'SELECT 1'],
  });
}
