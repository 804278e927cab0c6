package org.sillok.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Chooses the language, and shows the page again. */
@Controller
final class LanguageController {

    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/language/{language:ko|en}")
    ResponseEntity<Void> choose(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Locale.forLanguageTag(language));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(LocalPage.of(page)))
                .build();
    }
}
