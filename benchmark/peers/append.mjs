// Appends bare events, each client to a stream of its own: node append.mjs message-db|emmett URL CLIENTS SECONDS PAYLOAD
// Prints how many were appended and in how many seconds, after a warm-up.
import pg from 'pg';
import { randomUUID } from 'node:crypto';

const [peer, url, clients, seconds, payload] = process.argv.slice(2);
const data = JSON.parse(payload);

async function messageDb() {
  const pool = new pg.Pool({ connectionString: url, max: Number(clients) });
  pool.on('connect', (client) => client.query('set search_path to message_store, public'));
  const append = (stream) =>
    pool.query('select write_message($1, $2, $3, $4::jsonb, $5::jsonb)', [
      randomUUID(), stream, 'OpinionStated', JSON.stringify(data), '{"actor":"clerk"}',
    ]);
  return { append, close: () => pool.end() };
}

async function emmett() {
  const { getPostgreSQLEventStore } = await import('@event-driven-io/emmett-postgresql');
  const store = getPostgreSQLEventStore(url, {
    connectionOptions: { pool: new pg.Pool({ connectionString: url, max: Number(clients) }) },
  });
  await store.schema.migrate();
  const append = (stream) =>
    store.appendToStream(stream, [{ type: 'OpinionStated', data, metadata: { actor: 'clerk' } }]);
  return { append, close: () => store.close() };
}

const store = peer === 'emmett' ? await emmett() : await messageDb();

async function race(length) {
  let done = 0;
  const begun = performance.now();
  const end = begun + length * 1000;
  await Promise.all(
    Array.from({ length: Number(clients) }, async () => {
      const stream = `speech-${randomUUID()}`;
      while (performance.now() < end) {
        await store.append(stream);
        done++;
      }
    }),
  );
  return { events: done, seconds: (performance.now() - begun) / 1000 };
}

await race(Number(seconds) / 4);
console.log(JSON.stringify(await race(Number(seconds))));
await store.close();
process.exit(0);
