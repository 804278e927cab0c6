package org.sillok.server.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sillok.query.publication.PublicData;
import org.sillok.server.list.DataFormat;
import org.sillok.server.publication.Fresh;
import org.sillok.server.settings.Publisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people find the open data, and what its columns are. */
@Controller
final class OpenDataPages {

    private final PublicData data;
    private final Publisher publisher;

    OpenDataPages(PublicData data, Publisher publisher) {
        this.data = data;
        this.publisher = publisher;
    }

    @GetMapping("/public/data")
    String data(Model model, HttpServletResponse response) {
        Fresh.page(response);
        model.addAttribute("open", true);
        model.addAttribute("datasets", List.of(Dataset.values()));
        model.addAttribute("formats", List.of(DataFormat.values()));
        model.addAttribute("extent", data.extent());
        model.addAttribute("publisher", publisher);
        return "public/data";
    }
}
