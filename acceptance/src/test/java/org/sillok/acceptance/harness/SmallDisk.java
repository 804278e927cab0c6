package org.sillok.acceptance.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory that is soon full. Only the machine's superuser may make one. */
public final class SmallDisk implements AutoCloseable {

    private final Path place;
    private final Path filler;

    private SmallDisk(Path place) {
        this.place = place;
        this.filler = place.resolve("filler");
    }

    public static SmallDisk mount(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString())) {
            throw new IOException("cannot mount a file system at " + place);
        }
        return new SmallDisk(place);
    }

    /** Whether this machine lets us. */
    public static boolean mayBeMade() {
        try {
            var place = Files.createTempDirectory("mount");
            mount(place, 1).close();
            Files.delete(place);
            return true;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Path place() {
        return place;
    }

    /** Takes all the room that is left; whoever else writes there may take the last of it first. */
    public void fill() throws IOException {
        var block = new byte[1 << 16];
        try (var file = Files.newOutputStream(filler)) {
            while (room() > block.length) {
                file.write(block);
            }
        } catch (IOException stopped) {
            if (!String.valueOf(stopped.getMessage()).contains("No space left")) {
                throw stopped;
            }
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(place).getUsableSpace();
    }

    public void clear() throws IOException {
        Files.delete(filler);
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", place.toString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
