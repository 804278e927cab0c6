package org.sillok.server.ledger;

import org.sillok.store.LedgerFeed;
import org.sillok.store.SealedLedger;
import org.sillok.store.Sealer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How far the ledger is signed, and why it is not. Recording goes on without, so that this takes no node away. */
final class LedgerHealth implements HealthIndicator {

    private final Sealer sealer;
    private final SealedLedger ledger;
    private final LedgerFeed feed;

    LedgerHealth(Sealer sealer, SealedLedger ledger, LedgerFeed feed) {
        this.sealer = sealer;
        this.ledger = ledger;
        this.feed = feed;
    }

    @Override
    public Health health() {
        var recorded = feed.last() + 1;
        var health =
                Health.up().withDetail("signing", sealer.isLeading()).withDetail("unsigned", recorded - ledger.size());
        sealer.stop().ifPresent(why -> health.withDetail("stopped", why));
        return health.build();
    }
}
