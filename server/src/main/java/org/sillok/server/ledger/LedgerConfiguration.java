package org.sillok.server.ledger;

import org.sillok.server.settings.Settings;
import org.sillok.store.Cosignatures;
import org.sillok.store.Database;
import org.sillok.store.LedgerFeed;
import org.sillok.store.LedgerKeys;
import org.sillok.store.RecordStore;
import org.sillok.store.SealedLedger;
import org.sillok.store.Sealer;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signs the ledger, and what shows it. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    SealedLedger sealedLedger(Database database) {
        return new SealedLedger(database.recorder());
    }

    @Bean
    Cosigning cosigning(Database database, Settings settings, SealedLedger ledger) {
        var own = LedgerSettings.of(System.getenv(), settings.data());
        return new Cosigning(ledger, new Cosignatures(database.recorder()), own.witnesses());
    }

    /** Behind the record, whose order it signs. */
    @Bean
    Sealer sealer(Database database, Settings settings, RecordStore record) {
        var own = LedgerSettings.of(System.getenv(), settings.data());
        return Sealer.open(database, new LedgerKeys(own.keys(), own.origin()));
    }

    @Bean
    HealthIndicator ledgerHealthIndicator(Sealer sealer, SealedLedger ledger, LedgerFeed feed) {
        return new LedgerHealth(sealer, ledger, feed);
    }
}
