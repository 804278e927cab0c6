package org.sillok.archive.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes follow from its entries: nothing compressed, sorted by name, one time for all. */
final class StoredZip {

    /** Not the first of January: what the format makes of that depends on the zone. */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StoredZip() {}

    /** @throws IOException also where a body is not the same as when its digests were taken */
    static void write(OutputStream out, List<Sealed> files) throws IOException {
        var sorted = files.stream().sorted(Comparator.comparing(Sealed::path)).toList();
        var zip = new ZipOutputStream(out);
        for (var file : sorted) {
            zip.putNextEntry(entry(file));
            try (var in = file.item().body().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry entry(Sealed file) {
        var entry = new ZipEntry(file.path());
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(TIME);
        entry.setSize(file.fixity().size());
        entry.setCompressedSize(file.fixity().size());
        entry.setCrc(file.fixity().crc());
        return entry;
    }
}
