package org.sillok.acceptance.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Somebody who has no mouse: moves on with the tabulator until the page ends. */
final class Keyboard {

    private static final int MOST = 3000;

    /** Of a date with its time: year, month, day, half of the day, hour, minute, and the calendar. */
    private static final int PARTS = 8;

    /** Numbers everything that can be worked with; of radio buttons of one name the keyboard reaches one by Tab. */
    private static final String NUMBER = """
            () => {
              const groups = new Set();
              return [...document.querySelectorAll(
                  'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => !e.disabled && e.type !== 'hidden' && e.checkVisibility())
                .filter(e => e.type !== 'radio' || !groups.has(e.name) && groups.add(e.name))
                .map((e, at) => {
                  e.dataset.reach = e.type === 'radio' ? 'radio-' + e.name : 'n' + at;
                  if (e.type === 'radio') document.getElementsByName(e.name).forEach(o => o.dataset.reach = e.dataset.reach);
                  return e.dataset.reach + ' ' + e.outerHTML.slice(0, 140);
                });
            }
            """;

    /**
     * The number of what has the focus, or nothing where the page itself has it; then whether the focus can be seen, which is
     * when something is drawn round it, and it is in the window; then what it is.
     */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              if (e === document.body) return [];
              const style = getComputedStyle(e), box = e.getBoundingClientRect();
              const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                || style.boxShadow !== 'none';
              const seen = drawn && box.bottom > 0 && box.top < innerHeight && box.width > 0;
              return [e.dataset.reach ?? '?', seen ? 'seen' : 'unseen', e.outerHTML.slice(0, 140)];
            }
            """;

    private final Window window;
    private final List<String> unseen = new ArrayList<>();

    Keyboard(Window window) {
        this.window = window;
    }

    /** What cannot be reached by Tab; and what is reached and cannot be seen. */
    List<String> faults() {
        var there = window.strings(NUMBER);
        var reached = walk();
        var faults = new ArrayList<String>();
        there.stream()
                .filter(each -> !reached.contains(each.substring(0, each.indexOf(' '))))
                .forEach(each -> faults.add("not reached: " + each));
        unseen.forEach(each -> faults.add("focus not seen: " + each));
        return faults;
    }

    private Set<String> walk() {
        var page = window.page();
        var reached = new LinkedHashSet<String>();
        var before = "";
        var within = 0;
        for (int step = 0; step < MOST; step++) {
            page.keyboard().press("Tab");
            var focus = window.strings(FOCUSED);
            if (focus.isEmpty()) {
                break;
            }
            var at = focus.get(0);
            // A date has parts, which the focus goes through before it leaves; what keeps it longer is a trap.
            within = before.equals(at) ? within + 1 : 0;
            if (within > PARTS || (!at.equals("?") && !reached.add(at) && within == 0)) {
                break;
            }
            before = at;
            if (within == 0 && focus.get(1).equals("unseen")) {
                unseen.add(focus.get(2));
            }
        }
        return reached;
    }
}
