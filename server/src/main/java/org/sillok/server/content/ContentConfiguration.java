package org.sillok.server.content;

import jakarta.servlet.MultipartConfigElement;
import org.sillok.record.Contents;
import org.sillok.server.settings.Settings;
import org.sillok.server.web.BodyLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long documents may be that come in. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    /** The other fields of a form. */
    private static final long BESIDE = 1 << 20;

    @Bean
    Intake intake(Contents contents, Settings settings) {
        return new Intake(contents, settings.longestPaper());
    }

    /** The files of forms are written to the disk as they come; whoever takes one knows how long it may be. */
    @Bean
    MultipartConfigElement multipart(Settings settings) {
        long longest = Math.max(settings.longestPaper(), BodyLimit.LONGEST_DOCUMENT);
        return new MultipartConfigElement("", longest, longest + BESIDE, 0);
    }
}
