package org.sillok.acceptance.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: what it can do, every page does without them. */
final class PlainHand implements Hand {

    private final WebClient browser = new WebClient(BrowserVersion.CHROME);
    private final URI server;
    private HtmlPage page;

    PlainHand(URI server) {
        this.server = server;
        browser.getOptions().setJavaScriptEnabled(false);
        browser.getOptions().setCssEnabled(false);
        browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
        browser.addRequestHeader("Accept-Language", "ko");
        page = open("/public/");
    }

    @Override
    public void go(String path) {
        page = open(path);
    }

    private HtmlPage open(String path) {
        try {
            return browser.getPage(server.resolve(path).toURL());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String where() {
        var address = page.getUrl();
        return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
    }

    @Override
    public String text() {
        return page.getBody().getTextContent().replaceAll("\\s+", " ");
    }

    @Override
    public boolean offers(String form) {
        return page.getForms().stream().anyMatch(each -> isNamed(each, form));
    }

    private static boolean isNamed(HtmlForm form, String name) {
        return named(form, "_form").stream().anyMatch(field -> name.equals(field.getAttribute("value")));
    }

    @Override
    public void send(String form, Map<String, String> fields) {
        var found = page.getForms().stream()
                .filter(each -> isNamed(each, form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + form + " on " + where() + ": " + text()));
        HtmlElement pressed = null;
        for (var field : fields.entrySet()) {
            for (var element : named(found, field.getKey())) {
                if (element.getTagName().equals("button") && field.getValue().equals(element.getAttribute("value"))) {
                    pressed = element;
                }
                fill(element, field.getValue());
            }
        }
        press(found, pressed);
    }

    /** Those within it, and those elsewhere that say that they belong to it. */
    private static List<HtmlElement> named(HtmlForm form, String name) {
        return form.getFormElements().stream()
                .filter(element -> name.equals(element.getAttribute("name")))
                .toList();
    }

    private static void fill(HtmlElement element, String value) {
        if (element instanceof HtmlFileInput file) {
            file.setFiles(new File(value));
        } else if (element instanceof HtmlSelect select) {
            select.setSelectedAttribute(value, true);
        } else if (element instanceof HtmlTextArea area) {
            area.setText(value);
        } else if (element instanceof HtmlRadioButtonInput || element instanceof HtmlCheckBoxInput) {
            if (value.equals(element.getAttribute("value"))) {
                ((HtmlInput) element).setChecked(true);
            }
        } else if (element instanceof HtmlInput input) {
            input.setValue(value);
        }
    }

    private void press(HtmlForm form, @Nullable HtmlElement pressed) {
        var button = pressed != null
                ? pressed
                : form.getFormElements().stream()
                        .filter(element -> element.getTagName().equals("button"))
                        .filter(element -> !"button".equals(element.getAttribute("type")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("a form without a button: " + form.getActionAttribute()));
        try {
            page = button.click();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void signIn(String account, String password) {
        go("/sign-in");
        HtmlInput name = page.querySelector("main input[autocomplete=username]");
        HtmlInput word = page.querySelector("main input[type=password]");
        name.setValue(account);
        word.setValue(password);
        press(word.getEnclosingForm(), null);
    }

    @Override
    public void close() {
        browser.close();
    }
}
