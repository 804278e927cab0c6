package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes an information package in its bag in its zip: of the same contents the same bytes, whenever and wherever. */
public final class PackageWriter {

    private PackageWriter() {}

    /**
     * Writes the package to {@code folder}, which must be there: beside its place first, so that what bears its name is
     * always whole.
     *
     * @return the file
     */
    public static Path write(PackageContents contents, Path folder) throws IOException {
        var file = folder.resolve(contents.about().id() + ".zip");
        var beside = folder.resolve(contents.about().id() + ".zip.part");
        try {
            try (var out = Files.newOutputStream(beside)) {
                write(contents, out);
            }
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
        return file;
    }

    static void write(PackageContents contents, OutputStream out) throws IOException {
        StoredZip.write(out, Bag.of(contents.about(), payload(contents)));
    }

    private static List<Sealed> payload(PackageContents contents) throws IOException {
        var about = contents.about();
        var files = Sealed.all(contents.items());
        var descriptive = xml(Mets.DESCRIPTIVE, DublinCore.of(about), "Dublin Core");
        var preservation = xml(Mets.PRESERVATION, Premis.of(about, files), "PREMIS 3.0");
        var mets = xml("METS.xml", Mets.of(about, files, descriptive, preservation), "METS 1.12");
        var payload = new ArrayList<>(files);
        payload.addAll(List.of(descriptive, preservation, mets));
        return payload.stream()
                .map(file -> below("data/" + about.id() + "/", file))
                .toList();
    }

    private static Sealed below(String folder, Sealed file) {
        var item = file.item();
        return new Sealed(
                new Item(folder + item.path(), item.body(), item.mediaType(), item.format(), item.originalName()),
                file.fixity());
    }

    private static Sealed xml(String path, byte[] bytes, String format) throws IOException {
        return Sealed.of(Item.of(path, bytes, "application/xml", format));
    }

    static Item text(String path, String text) {
        return Item.of(path, text.getBytes(UTF_8), "text/plain", "Plain text");
    }
}
