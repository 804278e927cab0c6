package org.sillok.server.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/** The address of a page of ours, so that nobody is sent elsewhere by what somebody else wrote. */
public final class LocalPage {

    private static final Pattern LOCAL = Pattern.compile("/(?:[A-Za-z0-9_.~%-][A-Za-z0-9_.~%/-]*)?"
            + "(?:\\?[A-Za-z0-9_.~%/&=+:,;@!*'()-]*)?(?:#[A-Za-z0-9_.~%-]*)?");
    private static final int LONGEST = 2_000;

    private LocalPage() {}

    /**
     * The address, where it is one.
     *
     * @throws Complaint where it is not the address of a page here
     */
    public static String of(@Nullable String address) {
        if (address == null || !isLocal(address)) {
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", "_page", "expected", "/…"));
        }
        return address;
    }

    /** Whether it begins at our root, and nothing in it may be read as another host. */
    public static boolean isLocal(String address) {
        return address.length() <= LONGEST
                && LOCAL.matcher(address).matches()
                && !address.contains("//")
                && !address.toLowerCase(Locale.ROOT).contains("%2f");
    }
}
