package org.sillok.server.page;

import java.time.Duration;
import org.sillok.server.content.Intake;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The frame of the pages, their words, their files, and the way of their forms. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JsonMapper json;

    PageConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Bean
    static MessageSource messageSource() {
        return Messages.source();
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new ChosenLanguage();
    }

    /** By the name that templates call it. */
    @Bean
    static Words words(MessageSource messages) {
        return new Words(messages);
    }

    @Bean
    Forms forms(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
            @Qualifier("requestMappingHandlerAdapter") ObjectProvider<RequestMappingHandlerAdapter> adapter,
            Intake intake) {
        return new Forms(handlers, adapter, json, new Filing(intake));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new FormConverter(json));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        // Of a pattern without a star nothing is left to look for in the folder.
        files.addResourceHandler("/assets/htmx*.js")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
        files.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
    }
}
