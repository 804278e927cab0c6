package org.sillok.server.report;

import org.sillok.record.RecordFeed;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.store.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What it takes to set a report, and to keep what its approver saw. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    Reports reports(Inquiry inquiry, RecordFeed feed) {
        return new Reports(inquiry, feed);
    }

    @Bean
    Seen seen(Reports reports, RecordStore record) {
        return new Seen(reports, record.contents());
    }
}
