package org.sillok.acceptance.browser;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A browser as most have it, in which the pages' own scripts run. */
final class ScriptedHand implements Hand {

    private final Window window;

    ScriptedHand(Window window) {
        this.window = window;
    }

    Window window() {
        return window;
    }

    @Override
    public void go(String path) {
        window.go(path);
    }

    @Override
    public String where() {
        var address = URI.create(window.page().url());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    @Override
    public String text() {
        return window.page().locator("body").textContent().replaceAll("\\s+", " ");
    }

    @Override
    public boolean offers(String form) {
        return form(form).count() > 0;
    }

    private Locator form(String name) {
        return window.page().locator("form:has(input[name=_form][value='" + name + "'])");
    }

    @Override
    public void send(String form, Map<String, String> fields) {
        var page = window.page();
        var one = form(form).first();
        if (one.count() == 0) {
            throw new AssertionError("no form " + form + " on " + where() + ": " + text());
        }
        // What stands in a fold is unfolded first, as a person does it; the mark goes when the page was shown anew.
        unfold(one);
        one.evaluate("form => { form.dataset.before = 1; }");
        var button = one.locator("button:not([type=button])").first();
        for (var field : fields.entrySet()) {
            var elsewhere = "[form='" + one.getAttribute("id") + "'][name='" + field.getKey() + "']";
            var named = one.locator("[name='" + field.getKey() + "']").or(page.locator(elsewhere));
            var buttons = named.and(page.locator("button[value='" + field.getValue() + "']"));
            if (buttons.count() > 0) {
                button = buttons.first();
            } else {
                fill(named, field.getValue());
            }
        }
        button.click();
        page.waitForFunction("() => document.readyState === 'complete' && !document.querySelector('[data-before]')");
    }

    private static void unfold(Locator part) {
        part.evaluate("e => { for (; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true; }");
    }

    private static void fill(Locator named, String value) {
        var first = named.first();
        unfold(first);
        var kind = (String) first.evaluate("e => e.tagName + ':' + (e.type ?? '')");
        if (kind.endsWith(":file")) {
            first.setInputFiles(Path.of(value));
        } else if (kind.startsWith("SELECT")) {
            first.selectOption(value);
        } else if (kind.endsWith(":radio") || kind.endsWith(":checkbox")) {
            named.and(named.page().locator("[value='" + value + "']")).first().check();
        } else if (!kind.endsWith(":hidden")) {
            first.fill(value);
        }
    }

    @Override
    public void signIn(String account, String password) {
        window.signIn(account, password);
    }

    @Override
    public void close() {
        window.close();
    }
}
