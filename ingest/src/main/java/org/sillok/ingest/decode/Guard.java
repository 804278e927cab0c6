package org.sillok.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.UnreadableSource.Reason;

/** Refuses a package before any library opens it: too many entries, odd names, too much inside, or unsafe XML. */
final class Guard {

    static final int MOST_ENTRIES = 500;
    static final long LARGEST_INFLATED = 100L << 20;

    /** Text packs about ten to one; a bomb packs a thousand to one. */
    static final long HIGHEST_RATIO = 200;

    private static final long TOO_SMALL_TO_BE_A_BOMB = 1 << 20;
    private static final String MIMETYPE = "mimetype";

    private Guard() {}

    static void check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw unsafe(zip.size() + " > " + MOST_ENTRIES + " entries");
            }
            long inflated = 0;
            var names = new HashSet<String>();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                checkName(entry.getName());
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw unsafe("twice: " + shown(entry.getName()));
                }
                inflated += inflate(zip, entry, inflated);
            }
            if (!names.contains(MIMETYPE)) {
                throw new UnreadableSource(Reason.BROKEN_PACKAGE, "no mimetype");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSource(Reason.BROKEN_PACKAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** Relative, downward, and of plain characters. */
    private static void checkName(String name) {
        boolean odd = name.isBlank()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || Arrays.asList(name.split("/", -1)).contains("..");
        if (odd) {
            throw unsafe("path " + shown(name));
        }
    }

    /** What the directory says of sizes is not believed: the bytes are counted as they come. */
    private static long inflate(ZipFile zip, ZipEntry entry, long before) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".hpf") || name.endsWith(".rdf") || name.endsWith(".xsl");
        try (var content = zip.getInputStream(entry)) {
            if (content == null) {
                return 0;
            }
            var counted = new Counted(content, entry, before);
            if (xml) {
                SafeXml.check(counted, shown(entry.getName()));
            }
            counted.drain();
            return counted.count;
        }
    }

    static UnreadableSource unsafe(String place) {
        return new UnreadableSource(Reason.UNSAFE_PACKAGE, place);
    }

    static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    /** Counts what is inflated, and stops at once where it is too much. */
    private static final class Counted extends InputStream {

        private final InputStream content;
        private final ZipEntry entry;
        private final long before;
        private long count;

        Counted(InputStream content, ZipEntry entry, long before) {
            this.content = content;
            this.entry = entry;
            this.before = before;
        }

        @Override
        public int read() throws IOException {
            int one = content.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = content.read(into, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        void drain() throws IOException {
            var buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // count() stops what has no end
            }
        }

        private void count(int read) {
            count += read;
            if (before + count > LARGEST_INFLATED) {
                throw unsafe("more than " + LARGEST_INFLATED + " bytes inside");
            }
            long packed = Math.max(entry.getCompressedSize(), 1);
            if (count > TOO_SMALL_TO_BE_A_BOMB && count / packed > HIGHEST_RATIO) {
                throw unsafe("inflates more than " + HIGHEST_RATIO + " to one: " + shown(entry.getName()));
            }
        }
    }
}
