// Judges proof files by @sigstore/verify: the checkpoint's signature, and that the entry is in its tree.
// It ends with 0 where all hold, with 1 where one is refused, and says for each what and why.
//
//   npm ci && node judge.cjs 'record.example.kr+…' proof.tlog-proof …
const { createPublicKey } = require('node:crypto');
const { readFileSync } = require('node:fs');

// The package's front wants a certificate or an attestation of software in each entry; ours is neither.
const { verifyTLogInclusion } = require('@sigstore/verify/dist/tlog');
const { VerificationError } = require('@sigstore/verify');

const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

function logOf(vkey) {
  const [name, id] = vkey.split('+', 2);
  const typed = Buffer.from(vkey.slice(name.length + id.length + 2), 'base64');
  const publicKey = createPublicKey({
    key: Buffer.concat([ED25519_SPKI, typed.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  return { logID: Buffer.from(id, 'hex'), publicKey, baseURL: `https://${name}` };
}

function entryOf(text) {
  const end = text.indexOf('\n\n');
  const [, extra, index, ...hashes] = text.slice(0, end).split('\n');
  return {
    canonicalizedBody: Buffer.from(extra.slice('extra '.length), 'base64'),
    inclusionProof: {
      logIndex: index.slice('index '.length),
      hashes: hashes.map((each) => Buffer.from(each, 'base64')),
      checkpoint: { envelope: text.slice(end + 2) },
    },
  };
}

function judge(file, log) {
  const entry = entryOf(readFileSync(file, 'utf8'));
  try {
    verifyTLogInclusion(entry, [log]);
    console.log(`${file}: entry ${entry.inclusionProof.logIndex} is in the tree`);
  } catch (refused) {
    if (!(refused instanceof VerificationError)) {
      throw refused;
    }
    console.log(`${file}: refused, ${refused.message}`);
    process.exitCode = 1;
  }
}

const [vkey, ...files] = process.argv.slice(2);
const log = logOf(vkey);
files.forEach((file) => judge(file, log));
