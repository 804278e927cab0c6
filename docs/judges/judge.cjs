// Judges proof files by @sigstore/verify: the checkpoint's signature, and that the entry is in its tree.
//
//   npm install @sigstore/verify && node judge.cjs 'record.example.kr+…' proof.tlog-proof …
const { createPublicKey } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const home = path.dirname(require.resolve('@sigstore/verify', { paths: [process.cwd()] }));
const { verifyCheckpoint } = require(path.join(home, 'tlog', 'checkpoint.js'));
const { verifyMerkleInclusion } = require(path.join(home, 'tlog', 'merkle.js'));

const [vkey, ...files] = process.argv.slice(2);
const [name, id] = vkey.split('+', 2);
const raw = Buffer.from(vkey.slice(name.length + id.length + 2), 'base64').subarray(1);
const publicKey = createPublicKey({
  key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
  format: 'der',
  type: 'spki',
});
const log = { logID: Buffer.from(id, 'hex'), publicKey, baseURL: `https://${name}` };

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf('\n\n');
  const [, extra, index, ...hashes] = text.slice(0, end).split('\n');
  const entry = {
    canonicalizedBody: Buffer.from(extra.slice('extra '.length), 'base64'),
    inclusionProof: {
      logIndex: index.slice('index '.length),
      hashes: hashes.map((each) => Buffer.from(each, 'base64')),
      checkpoint: { envelope: text.slice(end + 2) },
    },
  };
  const checkpoint = verifyCheckpoint(entry, [log]);
  verifyMerkleInclusion(entry, checkpoint);
  console.log(`${file}: entry ${entry.inclusionProof.logIndex} is in the tree of ${checkpoint.logSize}`);
}
