package org.sillok.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.archive.packages.PackageContents;
import org.sillok.archive.packages.PackageWriter;
import org.sillok.archive.packages.Renderings;
import org.sillok.record.StoredEvent;
import org.sillok.server.record.ReadOnly;
import org.sillok.server.settings.Settings;
import org.sillok.store.RecordSnapshot;
import org.sillok.store.Vocabulary;

class RestoreTest {

    private static final SampleRecord RECORD = SampleRecord.started();
    private static final Vocabulary VOCABULARY = Vocabulary.ofTheRecord();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void putsBackWhatWasKept() throws Exception {
        var ids = List.of(RECORD.id("spring"), RECORD.id("summer"), RECORD.id("autumn"));
        var packages = archive(RECORD.data(), folder.resolve("first"), ids);
        var data = SampleRecord.folder();
        assertThat(restore(data, packages, "--key", RECORD.key().toString()))
                .as(err.toString())
                .isEqualTo(Exit.DONE);

        var events = ids.stream()
                .flatMap(id -> events(RECORD.data(), id).stream())
                .distinct()
                .count();
        try (var restored = SampleRecord.on(data, events)) {
            for (var id : ids) {
                assertThat(unplaced(events(restored.data(), id))).isEqualTo(unplaced(events(RECORD.data(), id)));
                var minutes = "/api/meetings/" + id + "/minutes";
                assertThat(withoutPlaces(restored.get(minutes))).isEqualTo(withoutPlaces(RECORD.get(minutes)));
            }
            var again = archive(restored.data(), folder.resolve("second"), ids);
            for (var at = 0; at < packages.size(); at++) {
                assertThat(again.get(at).getFileName())
                        .isEqualTo(packages.get(at).getFileName());
                assertThat(documents(again.get(at)))
                        .isEqualTo(documents(packages.get(at)))
                        .hasSizeGreaterThanOrEqualTo(4);
            }
            assertThat(run("verify", "--data", restored.data()))
                    .as(out.toString())
                    .isEqualTo(Verify.INTACT);
        }
        assertThat(restore(data, packages)).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("record.event");
    }

    @Test
    void leavesNothingOfWhatFails() throws Exception {
        var id = RECORD.id("autumn");
        var whole = archive(RECORD.data(), folder.resolve("whole"), List.of(id));
        var data = SampleRecord.folder();
        var torn = new ArrayList<>(events(RECORD.data(), id));
        torn.removeIf(event -> event.stream().equals(RECORD.id("committee")) && event.sequence() == 1);
        assertThat(restore(data, List.of(written(id, torn)))).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains(RECORD.id("committee"));

        var other = new ArrayList<>(events(RECORD.data(), id));
        other.replaceAll(event -> event.at(event.position() + 1));
        assertThat(restore(data, List.of(whole.get(0), written(id, other)))).isEqualTo(Exit.FAILED);

        assertThat(restore(data, whole)).as(err.toString()).isEqualTo(Exit.DONE);
    }

    @Test
    void refusesWhatIsNoFullPackage() throws IOException {
        var data = SampleRecord.folder();
        var file = archive(RECORD.data(), folder.resolve("public"), List.of(RECORD.id("autumn"), "--public"))
                .get(0);
        assertThat(restore(data, List.of(file))).isEqualTo(Exit.FAILED);
        assertThat(restore(data, List.of(Files.writeString(folder.resolve("no.zip"), "PK"))))
                .isEqualTo(Exit.FAILED);
        assertThat(restore(data, List.of(folder.resolve("nothing.zip")))).isEqualTo(Exit.MISUSED);
        assertThat(restore(data, List.of())).isEqualTo(Exit.MISUSED);
        assertThat(data.resolve("postgresql")).doesNotExist();
        assertThat(err.toString()).doesNotContain("Exception");
    }

    private Path written(String meeting, List<StoredEvent> events) throws IOException {
        var contents = PackageContents.full(
                meeting, events, VOCABULARY::read, Renderings.none(), sha256 -> java.util.Optional.empty(), null);
        return PackageWriter.write(contents, Files.createTempDirectory(folder, "written"));
    }

    private static List<StoredEvent> events(String data, String meeting) {
        var settings = new Settings(Path.of(data), null, Settings.ADDRESS, 0, List.of());
        try (var access = ReadOnly.of(settings, "test");
                var connection = access.connect();
                var record = RecordSnapshot.of(connection, VOCABULARY)) {
            return record.meeting(meeting);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<StoredEvent> unplaced(List<StoredEvent> events) {
        return events.stream().map(event -> event.at(0)).toList();
    }

    private static String withoutPlaces(String json) {
        return json.replaceAll("\"(position|asOf)\":\\d+", "\"$1\":0");
    }

    /** Everything that does not tell of places in a ledger, by its digest. */
    private static Map<String, Long> documents(Path file) throws IOException {
        var documents = new TreeMap<String, Long>();
        try (var zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().contains("/representations/"))
                    .filter(entry -> !entry.getName().endsWith("events.ndjson"))
                    .forEach(entry -> documents.put(entry.getName(), crc(entry)));
        }
        return documents;
    }

    private static long crc(ZipEntry entry) {
        return entry.getCrc();
    }

    private List<Path> archive(String data, Path to, List<String> meetings) {
        out.getBuffer().setLength(0);
        var line = new ArrayList<>(List.of("archive", "--data", data, "-o", to.toString()));
        line.addAll(meetings);
        assertThat(run(line.toArray(String[]::new))).as(err.toString()).isEqualTo(Exit.DONE);
        return out.toString().lines().map(Path::of).toList();
    }

    private int restore(Path data, List<Path> packages, String... more) {
        var line = new ArrayList<>(List.of("restore", "--data", data.toString()));
        packages.forEach(file -> line.add(file.toString()));
        line.addAll(List.of(more));
        return run(line.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }
}
