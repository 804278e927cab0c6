#!/bin/sh
# Makes the vectors beside it with openssl and coreutils alone: sh make.sh. Ed25519 has no chance in it: they come out the same.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bytes() { printf '%s' "$1" | basenc --base16 -d; }
base64_of() { base64 -w0; }
sha() { sha256sum | cut -c1-64 | tr a-f A-F; }

# A key of a seed that everybody knows: never for anything but tests (RFC 8032 §7.1, test 1).
seed=9D61B19DEFFD5A60BA844AF492EC2CC44449C5697B326919703BAC031CAE7F60
bytes "302E020100300506032B657004220420$seed" > "$work/key.der"
openssl pkey -inform DER -in "$work/key.der" -out "$work/key.pem"
public=$(openssl pkey -in "$work/key.pem" -pubout -outform DER | tail -c 32 | basenc --base16 -w0)

vkey() { # name type
  id=$( { printf '%s\n' "$1"; bytes "$2$public"; } | sha | cut -c1-8)
  printf '%s+%s+%s\n' "$1" "$(printf %s "$id" | tr A-F a-f)" "$(bytes "$2$public" | base64_of)"
}
vkey record.example.kr/sillok 01 > log.vkey
vkey witness.example.kr 04 > witness.vkey
printf 'PRIVATE+KEY+record.example.kr/sillok+%s+%s\n' "$(cut -d+ -f2 log.vkey)" "$(bytes "01$seed" | base64_of)" > log.skey

# The tree of the first three CT test leaves: nothing, 00, 10.
leaf() { bytes "00$1" | sha; }
node() { bytes "01$1$2" | sha; }
root=$(node "$(node "$(leaf '')" "$(leaf 00)")" "$(leaf 10)")
printf 'record.example.kr/sillok\n3\n%s\n' "$(bytes "$root" | base64_of)" > "$work/text"

sign() { openssl pkeyutl -sign -rawin -inkey "$work/key.pem" -in "$1" | basenc --base16 -w0; }
line() { # vkey file, bytes in hex
  printf '— %s %s\n' "$(cut -d+ -f1 "$1")" "$(bytes "$(cut -d+ -f2 "$1" | tr a-f A-F)$2" | base64_of)"
}
{ cat "$work/text"; echo; line log.vkey "$(sign "$work/text")"; } > checkpoint

# Cosigned at 1679315147.
{ printf 'cosignature/v1\ntime 1679315147\n'; cat "$work/text"; } > "$work/cosigned"
{ cat checkpoint; line witness.vkey "00000000641850CB$(sign "$work/cosigned")"; } > cosigned

# The second leaf is in it: beside it the first, then the third.
{
  printf 'c2sp.org/tlog-proof@v1\nextra %s\nindex 1\n' "$(bytes 00 | base64_of)"
  bytes "$(leaf '')" | base64_of; echo
  bytes "$(leaf 10)" | base64_of; echo
  echo; cat checkpoint
} > second.tlog-proof
