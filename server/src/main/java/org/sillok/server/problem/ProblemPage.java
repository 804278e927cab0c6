package org.sillok.server.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says on a page of our own why there is not the one that was asked for. */
@Controller
final class ProblemPage {

    static final String SHOWN = ProblemPage.class.getName();

    private static final String ADDRESS = "/problem";

    /** Shows it in place of what was asked for, under the status that the answer has. */
    static void show(Explanation why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(SHOWN, why);
        try {
            request.getRequestDispatcher(ADDRESS).forward(new Asked(request), response);
        } catch (ServletException failed) {
            throw new IOException(failed);
        }
    }

    @RequestMapping(ADDRESS)
    String page(HttpServletRequest request, Model model) {
        if (!(request.getAttribute(SHOWN) instanceof Explanation why)) {
            throw new Complaint(Kind.NOT_FOUND, Map.of());
        }
        model.addAttribute("why", why);
        // There is no page here that could be shown again in another language.
        model.addAttribute("here", "/");
        model.addAttribute("open", isPublic(request));
        return "page/problem";
    }

    /** The public pages have a frame without scripts. */
    private static boolean isPublic(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked
                && asked.startsWith("/public");
    }

    /** As a GET, whatever was sent; nobody is asked again for a body that could not be read. */
    private static final class Asked extends HttpServletRequestWrapper {

        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
