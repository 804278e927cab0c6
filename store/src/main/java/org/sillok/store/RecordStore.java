package org.sillok.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The record of one node: what adds to it, what orders it, and what reads it. */
public final class RecordStore implements AutoCloseable {

    private final Sequencer sequencer;
    private final Neighbours neighbours;
    private final LedgerFeed feed;
    private final RecordStorageEngine engine;
    private final Receipts receipts;
    private final StoredContents contents;
    private final Holders holders;
    private final OpenTransactions openTransactions;

    private RecordStore(Database database, Vocabulary vocabulary, List<Claim> claims, Consumer<Step> witness) {
        var progress = new Progress();
        this.sequencer = new Sequencer(database::attendant, progress, witness);
        this.neighbours = new Neighbours(database::attendant, sequencer, progress);
        this.feed = new LedgerFeed(database.recorder(), vocabulary, progress);
        this.engine = new RecordStorageEngine(database.recorder(), vocabulary, claims, feed, sequencer::ring);
        this.receipts = new Receipts(database.recorder(), vocabulary);
        this.contents = new StoredContents(database.recorder());
        this.holders = new Holders(database.recorder(), claims);
        this.openTransactions = new OpenTransactions(database.recorder());
    }

    /** Opens the record and begins to order it, unless another node does so already. */
    public static RecordStore open(Database database) {
        return open(database, Vocabulary.ofTheRecord(), Claim.ofTheRecord(), step -> {});
    }

    static RecordStore open(Database database, Vocabulary vocabulary, List<Claim> claims, Consumer<Step> witness) {
        var store = new RecordStore(database, vocabulary, claims, witness);
        store.neighbours.start();
        store.sequencer.start();
        return store;
    }

    public RecordStorageEngine engine() {
        return engine;
    }

    public LedgerFeed feed() {
        return feed;
    }

    public Receipts receipts() {
        return receipts;
    }

    public StoredContents contents() {
        return contents;
    }

    public Holders holders() {
        return holders;
    }

    /**
     * Has {@code forget} run whenever the line to the database broke. Behind it there may be another server, a standby that
     * was promoted without the last of what this one had.
     */
    public void whenCutOff(Runnable forget) {
        neighbours.whenCutOff(forget);
    }

    /** The transaction that has held its events back for longest, if any. */
    public Optional<OpenTransaction> oldestOpenTransaction() {
        return openTransactions.oldest();
    }

    /** Whether this node gives events their place; one node does. */
    public boolean isSequencing() {
        return sequencer.isLeading();
    }

    @Override
    public void close() {
        sequencer.close();
        neighbours.close();
    }
}
