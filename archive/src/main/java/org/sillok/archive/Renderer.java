package org.sillok.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Sets documents in the words of the office. The same document makes the same bytes, whenever and wherever that is done:
 * they depend on nothing else, are well-formed XML as well as HTML, and ask nobody for anything.
 */
public final class Renderer {

    private final TemplateEngine engine = new TemplateEngine();

    public Renderer() {
        var templates = new ClassLoaderTemplateResolver(Renderer.class.getClassLoader());
        templates.setPrefix("org/sillok/archive/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** The result report as a page, in UTF-8. */
    public byte[] html(ReportDocument document) {
        var context = new Context(Locale.KOREAN);
        context.setVariable("page", ReportPage.of(document));
        return engine.process("report", context).getBytes(UTF_8);
    }
}
