package org.sillok.ledger;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * 256 neighbouring digests of the tree, or fewer at its right end (C2SP tlog-tiles).
 *
 * @param level 0 has the leaves; a digest of a level is the root over a full tile of the level below
 * @param index of the tile in its level, from 0
 * @param width digests in it, 1 to 256
 */
public record Tile(int level, long index, int width) {

    public static final int FULL = 256;

    /** Levels of the tree between a tile's digests and its root. */
    public static final int HEIGHT = 8;

    /** With 63 bits of positions no level above this has a digest. */
    public static final int HIGHEST = 7;

    private static final int GROUP = 1000;
    private static final Pattern INDEX = Pattern.compile("(?:x[0-9]{3}/){0,6}[0-9]{3}");

    public Tile {
        if (level < 0 || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new Malformed("there is no tile %d of width %d on level %d".formatted(index, width, level));
        }
    }

    /** How many digests a level has in a tree of this size. */
    public static long digests(int level, long size) {
        return level > HIGHEST ? 0 : size >>> (HEIGHT * level);
    }

    /** Whether a tree of this size has all digests of the tile. */
    public boolean isIn(long size) {
        return end() <= digests(level, size);
    }

    /** The first digest's place in its level. */
    public long begin() {
        return index * FULL;
    }

    /** The place behind its last digest. */
    public long end() {
        return begin() + width;
    }

    /** As in an address: {@code 0/x001/067} or {@code 1/000.p/17}. */
    public String path() {
        return level + "/" + suffix();
    }

    /** The part of the address behind the level, which entry bundles have too. */
    public String suffix() {
        return path(index) + (width == FULL ? "" : ".p/" + width);
    }

    /** Groups of three digits, all but the last behind an x: 1234067 is {@code x001/x234/067}. */
    static String path(long index) {
        var groups = new ArrayDeque<String>();
        groups.addFirst("%03d".formatted(index % GROUP));
        for (var rest = index / GROUP; rest > 0; rest /= GROUP) {
            groups.addFirst("x%03d".formatted(rest % GROUP));
        }
        return String.join("/", groups);
    }

    /**
     * Reads {@code <level>/<index>[.p/<width>]}.
     *
     * @throws Malformed at any other spelling
     */
    public static Tile parse(String path) {
        var slash = path.indexOf('/');
        if (slash < 0) {
            throw new Malformed("a tile is addressed by level and index, not by \"" + path + '"');
        }
        var level = Strict.decimal(path.substring(0, slash), "the level");
        return of((int) Math.min(level, Integer.MAX_VALUE), path.substring(slash + 1));
    }

    /** Reads {@code <index>[.p/<width>]} of a known level. */
    public static Tile of(int level, String suffix) {
        var partial = suffix.indexOf(".p/");
        if (partial < 0) {
            return new Tile(level, index(suffix), FULL);
        }
        var width = Strict.decimal(suffix.substring(partial + ".p/".length()), "the width");
        if (width < 1 || width >= FULL) {
            throw new Malformed("a partial tile has a width from 1 to 255, not " + width);
        }
        return new Tile(level, index(suffix.substring(0, partial)), (int) width);
    }

    private static long index(String path) {
        if (INDEX.matcher(path).matches()) {
            var digits = path.replaceAll("[x/]", "").replaceFirst("^0+(?=[0-9])", "");
            var index = Strict.decimal(digits, "the tile");
            if (index <= Long.MAX_VALUE / FULL - 1 && path(index).equals(path)) {
                return index;
            }
        }
        throw new Malformed(
                "a tile's index is written in groups of three digits, as x001/x234/067, not \"" + path + '"');
    }
}
