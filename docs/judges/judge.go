// Judges a ledger by golang.org/x/mod/sumdb: signatures by note, everything else by tlog, from tiles.
//
//	SILLOK_TOKEN=… go run judge.go https://record.example.kr 'record.example.kr+…' [old-checkpoint.txt] [proof.tlog-proof …]
package main

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type tree struct {
	size int64
	root tlog.Hash
}

// Our tiles are those of C2SP tlog-tiles, always 256 high; x/mod writes the height into the path.
type tiles struct{ log string }

func (t tiles) Height() int                             { return 8 }
func (t tiles) SaveTiles(tiles []tlog.Tile, data [][]byte) {}
func (t tiles) ReadTiles(asked []tlog.Tile) ([][]byte, error) {
	var found [][]byte
	for _, tile := range asked {
		found = append(found, fetch(t.log+"/"+strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
	}
	return found, nil
}

func main() {
	url, vkey := os.Args[1], os.Args[2]
	verifier, err := note.NewVerifier(vkey)
	check(err)
	now := open(fetch(url+"/checkpoint"), verifier)
	reader := tlog.TileHashReader(tlog.Tree{N: now.size, Hash: now.root}, tiles{url})
	root, err := tlog.TreeHash(now.size, reader)
	check(err)
	if root != now.root {
		log.Fatal("the tiles lead to another root")
	}
	fmt.Printf("checkpoint of %d events: signature and tiles hold\n", now.size)

	for index := int64(0); index < now.size; index++ {
		proof, err := tlog.ProveRecord(now.size, index, reader)
		check(err)
		check(tlog.CheckRecord(proof, now.size, now.root, index, leaf(url, index, now.size)))
	}
	fmt.Printf("%d entries: each is proven to stand in the tree\n", now.size)

	for old := int64(1); old <= now.size; old++ {
		before, err := tlog.TreeHash(old, reader)
		check(err)
		proof, err := tlog.ProveTree(now.size, old, reader)
		check(err)
		check(tlog.CheckTree(proof, now.size, now.root, old, before))
	}
	fmt.Printf("%d sizes: the tree grew from each\n", now.size)

	for _, file := range os.Args[3:] {
		text, err := os.ReadFile(file)
		check(err)
		if strings.HasPrefix(string(text), "c2sp.org/tlog-proof@v1\n") {
			judgeProof(file, string(text), verifier)
		} else {
			judgeOld(file, text, verifier, now, reader)
		}
	}
}

func judgeOld(file string, text []byte, verifier note.Verifier, now tree, reader tlog.HashReader) {
	old := open(text, verifier)
	proof, err := tlog.ProveTree(now.size, old.size, reader)
	check(err)
	check(tlog.CheckTree(proof, now.size, now.root, old.size, old.root))
	fmt.Printf("%s: the tree grew from these %d events\n", file, old.size)
}

func judgeProof(file, text string, verifier note.Verifier) {
	head, checkpoint, _ := strings.Cut(text, "\n\n")
	signed := open([]byte(checkpoint), verifier)
	lines := strings.Split(head, "\n")
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	check(err)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	check(err)
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		proof = append(proof, hash(line))
	}
	check(tlog.CheckRecord(proof, signed.size, signed.root, index, tlog.RecordHash(entry)))
	fmt.Printf("%s: entry %d is in the tree of %d\n", file, index, signed.size)
}

func open(text []byte, verifier note.Verifier) tree {
	opened, err := note.Open(text, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	return tree{size, hash(lines[2])}
}

var bundles = map[string][][]byte{}

// The hash of an entry, from the bundle that it stands in.
func leaf(url string, index, size int64) tlog.Hash {
	tile := tlog.Tile{H: 8, L: -1, N: index / 256, W: 256}
	if size-tile.N*256 < 256 {
		tile.W = int(size - tile.N*256)
	}
	path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
	if bundles[path] == nil {
		for rest := fetch(url + "/" + path); len(rest) > 0; {
			length := int(rest[0])<<8 | int(rest[1])
			bundles[path] = append(bundles[path], rest[2:2+length])
			rest = rest[2+length:]
		}
	}
	return tlog.RecordHash(bundles[path][index%256])
}

func hash(text string) tlog.Hash {
	bytes, err := base64.StdEncoding.DecodeString(text)
	check(err)
	if len(bytes) != sha256.Size {
		log.Fatal("no hash: ", text)
	}
	return tlog.Hash(*(*[32]byte)(bytes))
}

func fetch(address string) []byte {
	request, err := http.NewRequest("GET", address, nil)
	check(err)
	// Entries are for auditors.
	request.Header.Set("Authorization", "Bearer "+os.Getenv("SILLOK_TOKEN"))
	answer, err := http.DefaultClient.Do(request)
	check(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	check(err)
	if answer.StatusCode != 200 {
		log.Fatal(address, ": ", answer.Status)
	}
	return body
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
