package org.sillok.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;

/** Keeps what witnesses signed below checkpoints of ours. Whether a signature holds is known before. */
public final class Cosignatures {

    /** So many are shown below a checkpoint: a reader of signed notes may accept no more than a few tens. */
    public static final int MOST = 32;

    private static final String KEEP = """
            insert into record.cosignature (size, witness, line) values (?, ?, ?) on conflict (size, witness) do nothing
            """;

    private final DataSource recorder;

    public Cosignatures(DataSource recorder) {
        this.recorder = recorder;
    }

    /** Keeps a witness's signature, unless one of it is below that checkpoint already: the earlier one says more. */
    public void keep(Checkpoint checkpoint, VerifierKey witness, SignedNote.Signature signature) {
        try (var connection = recorder.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setLong(1, checkpoint.size());
            insert.setString(2, witness.toString());
            insert.setString(3, signature.toString());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StoreFault(
                    "Could not keep the cosignature of %s of %d events: %s"
                            .formatted(witness.name(), checkpoint.size(), failed.getMessage()),
                    failed);
        }
    }
}
