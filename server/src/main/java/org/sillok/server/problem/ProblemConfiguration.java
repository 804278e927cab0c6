package org.sillok.server.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Problems as RFC 9457 has them. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, ContainerErrors.class})
class ProblemConfiguration {

    @Bean
    Answer answer(JsonMapper mapper) {
        return new Answer(mapper);
    }

    /** By the name that templates call it. */
    @Bean
    static RuleWords rules() {
        return new RuleWords();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }
}
