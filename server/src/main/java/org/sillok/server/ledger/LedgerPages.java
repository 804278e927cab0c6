package org.sillok.server.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.settings.PublicAddress;
import org.sillok.store.SealedLedger;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The ledger as a page for everybody: what was signed last, and how to check it without believing this server. */
@Controller
final class LedgerPages {

    private static final int SHOWN = 20;

    private final SealedLedger ledger;
    private final PublicAddress address;

    LedgerPages(SealedLedger ledger, PublicAddress address) {
        this.ledger = ledger;
        this.address = address;
    }

    /** The frame of a public page has neither scripts nor a way in. */
    @ModelAttribute("open")
    boolean open() {
        return true;
    }

    @GetMapping("/public/ledger")
    String ledger(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        var signed = ledger.signed(SHOWN).stream().map(Line::of).toList();
        List<VerifierKey> keys = ledger.keys();
        model.addAttribute("signed", signed);
        model.addAttribute("keys", keys);
        model.addAttribute("newest", signed.isEmpty() ? null : signed.get(0));
        model.addAttribute("key", keys.isEmpty() ? null : keys.get(keys.size() - 1));
        model.addAttribute("address", address.isKnown() ? address.base() : null);
        return "ledger/ledger";
    }
}
