package org.sillok.verification;

/** How a record can differ from what it once was. */
public enum Damage {
    /** What the ledger's leaf commits to is no longer what the event's row holds. */
    EVENT_ALTERED,
    /** A column that no leaf commits to contradicts its second copy elsewhere in the record. */
    BOOKKEEPING_ALTERED,
    /** An event has lost its content, and no disposal in the record says so. */
    CONTENT_ERASED,
    /** What stands about a disposal contradicts the record: the event that it names, or an event that still has its content. */
    DISPOSAL_ALTERED,
    /** The event is as it was; the ledger's leaf for it is not. */
    LEAF_ALTERED,
    /** The ledger's row leads to another event than it did, or the event bears another number. */
    LINK_ALTERED,
    /** The ledger's row stands at another position than it did. */
    POSITION_ALTERED,
    /** A place is empty, or its event is gone. */
    EVENT_DELETED,
    /** An event that was never given a place, though the sequencer has passed it, or that pushed others aside. */
    EVENT_INSERTED,
    /** Events stand at each other's positions. */
    EVENTS_REORDERED,
    /** Events hold each other's content. */
    PAYLOADS_SWAPPED,
    /** A stream's events are not numbered from nought without a gap. */
    STREAM_BROKEN,
    /** The record ends before a position that it says itself it had reached. */
    TAIL_TRUNCATED,
    /** The record agrees with itself and ends before what an old checkpoint covers. */
    ROLLED_BACK,
    /** Leaves and rows agree with each other, but not with a root that was signed. */
    TREE_REPLACED,
    /** Two roots for the same size are both signed by the log's key: whoever holds the key told two stories. */
    FORKED,
    /** A checkpoint is signed, but not by the key that is known. */
    SIGNED_BY_ANOTHER_KEY,
    /** A stored checkpoint contradicts its own note, or bears no valid signature by the known key. */
    CHECKPOINT_ALTERED
}
