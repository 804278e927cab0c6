package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that make a folder a bag: BagIt 1.0, RFC 8493. */
final class Bag {

    static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private Bag() {}

    /** The payload and the tag files, under the name of the bag's folder. */
    static List<Sealed> of(Description about, List<Sealed> payload) throws IOException {
        var tags = new ArrayList<>(List.of(
                tag("bagit.txt", DECLARATION),
                tag("bag-info.txt", info(about, payload)),
                tag("manifest-sha256.txt", manifest(payload, Fixity::sha256)),
                tag("manifest-sha512.txt", manifest(payload, Fixity::sha512))));
        tags.add(tag("tagmanifest-sha256.txt", manifest(tags, Fixity::sha256)));
        tags.addAll(payload);
        return tags.stream().map(file -> below(about.id(), file)).toList();
    }

    private static Sealed below(String folder, Sealed file) {
        var item = file.item();
        return new Sealed(
                new Item(folder + "/" + item.path(), item.body(), item.mediaType(), item.format(), item.originalName()),
                file.fixity());
    }

    private static Sealed tag(String name, String text) throws IOException {
        return Sealed.of(Item.of(name, text.getBytes(UTF_8), "text/plain", "Plain text"));
    }

    private static String manifest(List<Sealed> files, Function<Fixity, String> digest) {
        return files.stream()
                .sorted(Comparator.comparing(Sealed::path))
                .map(file -> digest.apply(file.fixity()) + "  " + file.path() + "\n")
                .collect(Collectors.joining());
    }

    private static String info(Description about, List<Sealed> payload) {
        var octets = payload.stream().mapToLong(file -> file.fixity().size()).sum();
        return "Source-Organization: " + line(about.body()) + "\n"
                + "Bagging-Date: " + about.asOf().atOffset(ZoneOffset.UTC).toLocalDate() + "\n"
                + "External-Description: " + line(about.title()) + "\n"
                + "External-Identifier: " + about.id() + "\n"
                + "Payload-Oxum: " + octets + "." + payload.size() + "\n"
                + "Sillok-Package-Form: " + Form.NUMBER + "\n"
                + "Sillok-Package-Kind: " + about.kind().word() + "\n"
                + "Sillok-Meeting: " + line(about.meeting()) + "\n";
    }

    /** A line break would begin another label. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
