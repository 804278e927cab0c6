package org.sillok.server.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.Nodes;
import org.sillok.ledger.Tile;

/** The nodes of a published tree, as its tiles have them; each tile is fetched once. Nothing here is believed yet. */
public final class TileNodes implements Nodes {

    private final Tiles tiles;
    private final long size;
    private final Map<Tile, List<Digest>> fetched = new HashMap<>();

    /** @param size leaves of the tree */
    public TileNodes(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    @Override
    public Digest node(int height, long index) {
        var level = height / Tile.HEIGHT;
        var width = 1 << height % Tile.HEIGHT;
        var tile = index * width / Tile.FULL;
        var there = Math.min(Tile.FULL, Tile.digests(level, size) - tile * Tile.FULL);
        var first = (int) (index * width % Tile.FULL);
        return MerkleTree.root(fetched.computeIfAbsent(new Tile(level, tile, (int) there), this::fetch)
                .subList(first, first + width));
    }

    private List<Digest> fetch(Tile tile) {
        var bytes = tiles.hashes(tile);
        if (bytes.length != tile.width() * Digest.LENGTH) {
            throw new Malformed("tile %s does not hold %d digests".formatted(tile.path(), tile.width()));
        }
        var digests = new ArrayList<Digest>();
        for (var at = 0; at < bytes.length; at += Digest.LENGTH) {
            digests.add(Digest.of(Arrays.copyOfRange(bytes, at, at + Digest.LENGTH)));
        }
        return digests;
    }
}
