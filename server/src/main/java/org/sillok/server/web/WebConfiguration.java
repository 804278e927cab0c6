package org.sillok.server.web;

import org.sillok.server.problem.Answer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::customize;
    }

    /** Behind the sign-in, so that nobody unknown makes the server hold a body. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Answer answer) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(answer));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters())
                .addPathPatterns("/api/**", "/public/**", "/meetings/**", "/committees/**");
    }
}
