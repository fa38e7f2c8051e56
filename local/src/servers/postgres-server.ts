import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { lastLines } from '../launcher/last-lines';
import { startInBackground } from './background-process';
import { LaunchError } from './launch-error';
import { endLeftoverPostmaster } from './leftover-postmaster';
import { postgresPlace, type PostgresPlace } from './postgres-place';
import { startOnPort } from './start-on-port';
import { until } from './until';

export type PostgresServer = Readonly<{
  port: number;
  pid: number;
  /** The connection string of one database; without a name, of the superuser's own. */
  url: (database?: string) => string;
  createDatabases: (names: string[]) => Promise<void>;
  /** Settled when the server has ended, for whatever reason. */
  exited: Promise<void>;
  /** Ends the server; its clients must be gone by then. */
  stop: () => Promise<void>;
}>;

type Options = Readonly<{
  folder: string;
  /** True where data matter (start, demo); tests turn fsync off. */
  durable: boolean;
  port?: number;
  settings?: Record<string, string>;
}>;

/** Starts the PostgreSQL that npm brought along, with data in `folder`; makes the data on the first start. */
export async function startPostgres({ folder, durable, port, settings = {} }: Options): Promise<PostgresServer> {
  const place = postgresPlace(folder);
  const password = passwordOf(folder);
  if (!existsSync(join(place.data, 'PG_VERSION'))) makeData(place, folder, password, durable);
  await endLeftoverPostmaster(place.data);

  const all = { ...settingsFor(durable), ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = await startOnPort(port, (chosen) => startOn(chosen, place, folder, password, flags));
  if (!server) throw notStarted(folder);
  return server;
}

/** Null when it ends at once. */
async function startOn(
  port: number,
  place: PostgresPlace,
  folder: string,
  password: string,
  flags: string[],
): Promise<PostgresServer | null> {
  const program = join(place.programs, 'bin', 'postgres');
  const server = await startInBackground(program, ['-D', place.data, '-p', String(port), ...flags], {
    logFile: join(folder, 'postgres.log'),
    cwd: '/',
    owner: place.owner,
  });
  const url = (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  const ended = server.exited.then(() => true);
  const settled = await until(() => Promise.race([ended, answers(url())]), 60_000, 30);
  const stop = () => server.stop('SIGINT', 'leader', 20_000);
  if (!settled) {
    await stop();
    throw notStarted(folder);
  }
  if (!server.running()) return null;
  const createIn = (names: string[]) => createDatabases(url(), names);
  return { port, pid: server.pid, url, createDatabases: createIn, exited: server.exited, stop };
}

function settingsFor(durable: boolean): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    shared_buffers: '64MB',
    jit: 'off',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

function passwordOf(folder: string): string {
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function makeData(place: PostgresPlace, folder: string, password: string, durable: boolean): void {
  const passwordFile = join(place.data, '..', 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.owner) chownSync(passwordFile, place.owner.uid, place.owner.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const flags = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, ...locale];
  const done = spawnSync(
    join(place.programs, 'bin', 'initdb'),
    [`--pgdata=${place.data}`, ...flags, ...(durable ? [] : ['--no-sync'])],
    { cwd: '/', encoding: 'utf8', ...(place.owner ?? {}) },
  );
  rmSync(passwordFile, { force: true });
  writeFileSync(join(folder, 'postgres.log'), `${done.stdout ?? ''}${done.stderr ?? ''}`, { flag: 'a' });
  if (done.status !== 0) throw notStarted(folder);
}

async function answers(url: string): Promise<boolean> {
  // Whoever else took the port may accept and say nothing.
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabases(url: string, names: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const there = new Set(rows.map((row) => row.datname));
    for (const name of names.filter((wanted) => !there.has(wanted))) {
      await client.query(`create database ${escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}

function notStarted(folder: string): LaunchError {
  const log = join(folder, 'postgres.log');
  const end = lastLines(log, 8);
  return new LaunchError({
    vi: `PostgreSQL đi kèm không khởi động được. Cuối tệp ${log}:\n${end}`,
    en: 'The bundled PostgreSQL did not start; the lines above are the end of its log.',
  });
}
