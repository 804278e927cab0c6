package org.sillok.server.publication;

import org.sillok.publication.PublicMeeting;

/** Where the pages are, for those who look for pages (sitemaps.org). */
final class SiteMap {

    private final String site;
    private final Xml xml = new Xml();

    SiteMap(String site) {
        this.site = site;
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        xml.open("url").element("loc", site + "/public/").close("url");
        xml.open("url").element("loc", site + "/public/decisions").close("url");
        xml.open("url").element("loc", site + "/public/speeches").close("url");
        xml.open("url").element("loc", site + "/public/ledger").close("url");
    }

    void add(PublicMeeting meeting) {
        xml.open("url");
        xml.element("loc", Xml.address(site, meeting.meeting()));
        xml.element("lastmod", meeting.publishedAt().toString());
        xml.close("url");
    }

    String text() {
        return xml.close("urlset").text();
    }
}
