package org.sillok.acceptance.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page makes a browser complain of: errors, what its policy forbids, what fails, and calls to other hosts. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private final List<Request> finished = new ArrayList<>();
    private final URI server;

    Complaints(Page page, URI server) {
        this.server = server;
        page.onConsoleMessage(this::said);
        page.onPageError(error -> heard.add("error: " + error));
        page.onRequest(this::asked);
        page.onRequestFailed(request -> heard.add("failed: " + request.url() + " " + request.failure()));
        page.onRequestFinished(finished::add);
        page.onResponse(this::answered);
    }

    /** All that was heard. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Makes one status other than success no complaint. */
    void expect(int status) {
        expected.add(status);
    }

    /** How much was fetched beside fonts, as it went over the line. */
    long bytes() {
        return finished.stream()
                .filter(request -> !request.resourceType().equals("font"))
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
    }

    private void said(ConsoleMessage message) {
        var known = expected.stream().anyMatch(status -> message.text().contains("status of " + status));
        if (Set.of("error", "warning").contains(message.type()) && !known) {
            heard.add(message.type() + ": " + message.text());
        }
    }

    private void asked(Request request) {
        var to = URI.create(request.url());
        if (!server.getAuthority().equals(to.getAuthority()) && !"about".equals(to.getScheme())) {
            heard.add("elsewhere: " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            heard.add(response.status() + ": " + response.url());
        }
    }
}
