package org.sillok.acceptance.harness;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What the operating system does to a process and all that it has started. */
final class Signals {

    private Signals() {}

    /** Ends them as a power cut would: no handler of theirs runs. */
    static void kill(ProcessHandle process) {
        var children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** They stand still, and answer nobody, until they are let go on. */
    static void freeze(ProcessHandle process) {
        send("STOP", withChildren(process));
    }

    static void thaw(ProcessHandle process) {
        send("CONT", withChildren(process));
    }

    static void send(String signal, List<ProcessHandle> processes) {
        var command = Stream.concat(
                Stream.of("kill", "-" + signal), processes.stream().map(each -> "" + each.pid()));
        try {
            new ProcessBuilder(command.toList()).inheritIO().start().waitFor();
        } catch (IOException absent) {
            throw new IllegalStateException("no program \"kill\" here", absent);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<ProcessHandle> withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }
}
