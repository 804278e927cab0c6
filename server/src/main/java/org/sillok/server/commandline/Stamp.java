package org.sillok.server.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Malformed;
import org.sillok.server.timestamp.TimeStamp;
import org.sillok.server.timestamp.Unreadable;
import org.sillok.server.verification.HandedOut;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import picocli.CommandLine.Option;

/** A time stamp that somebody got for a checkpoint, and by whom. */
final class Stamp {

    @Option(
            names = "--timestamp",
            paramLabel = "FILE",
            description =
                    "A time stamp (.tsr, RFC 3161) of the checkpoint in --checkpoint or FILE: of its three lines, or of"
                            + " the whole file.")
    private @Nullable Path timestamp;

    @Option(
            names = "--tsa-certificate",
            paramLabel = "FILE",
            description = "The certificate of the authority that stamped it, or one above it, in PEM or DER.")
    private @Nullable Path certificate;

    /**
     * A package has a checkpoint of its own, which nobody stamped.
     *
     * @throws NotChecked where a stamp is given
     */
    void requireNone() {
        if (timestamp != null || certificate != null) {
            throw new NotChecked(Reason.PACKAGE_ALONE, "--key", "--timestamp, --tsa-certificate");
        }
    }

    /**
     * What the authority said; null where nothing was asked.
     *
     * @param checkpoint the file that the stamp is of; null where none was given
     * @throws NotChecked where the stamp is of something else, or not by that authority
     */
    @Nullable
    TimeStamp check(@Nullable Path checkpoint) {
        var stamp = timestamp;
        var authority = certificate;
        if (stamp == null && authority == null) {
            return null;
        }
        if (stamp == null || authority == null || checkpoint == null) {
            throw new NotChecked(
                    Reason.TIMESTAMP_INCOMPLETE, "--timestamp, --tsa-certificate, --checkpoint | FILE", "");
        }
        try {
            return TimeStamp.check(HandedOut.read(stamp), HandedOut.read(authority), stampable(checkpoint));
        } catch (Unreadable unfit) {
            throw new NotChecked(Reason.TIMESTAMP, stamp.toString(), String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private static List<byte[]> stampable(Path file) {
        var bytes = HandedOut.read(file);
        try {
            var note = HandedOut.checkpoint(bytes);
            return List.of(bytes, note.toString().getBytes(UTF_8), note.text().getBytes(UTF_8));
        } catch (Malformed unreadable) {
            throw new NotChecked(
                    Reason.CHECKPOINT, file.toString(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
