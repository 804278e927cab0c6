package org.sillok.acceptance.publication;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sillok.acceptance.harness.Caller;

/** Somebody with an account who follows the links of pages, as far as they lead. */
final class Visitor {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final int MOST = 150;

    private final Caller caller;

    Visitor(Caller caller) {
        this.caller = caller;
    }

    /** Everything that was answered, by what was asked: these pages with what they lead to, and these addresses. */
    Map<String, HttpResponse<String>> seen(List<String> pages, List<String> addresses)
            throws IOException, InterruptedException {
        var seen = new LinkedHashMap<String, HttpResponse<String>>();
        for (var address : addresses) {
            seen.put(address, caller.get(address));
        }
        var open = new ArrayDeque<>(pages);
        while (!open.isEmpty() && seen.size() < MOST) {
            var path = open.pop();
            if (seen.containsKey(path)) {
                continue;
            }
            var answer = caller.get(path);
            seen.put(path, answer);
            var links = LINK.matcher(answer.body());
            while (links.find()) {
                var to = links.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
                if (!to.startsWith("/assets") && !to.startsWith("/language")) {
                    open.add(to);
                }
            }
        }
        return seen;
    }
}
