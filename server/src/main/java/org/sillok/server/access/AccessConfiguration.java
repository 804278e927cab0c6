package org.sillok.server.access;

import org.sillok.server.account.Accounts;
import org.sillok.server.problem.Answer;
import org.sillok.store.Database;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The log of accesses, and what stands before the sign-in to see who is refused there. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Accesses accesses(Database database) {
        return new Accesses(database.watch());
    }

    @Bean
    AccessLog accessLog(Accesses accesses) {
        return new AccessLog(accesses::add);
    }

    /** Behind what says that the database is away, before all that may refuse. */
    @Bean
    FilterRegistrationBean<AccessFilter> accessFilter(AccessLog log, Accounts accounts, Answer answer) {
        var registration = new FilterRegistrationBean<>(new AccessFilter(log, accounts, answer));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        registration.setAsyncSupported(true);
        return registration;
    }
}
