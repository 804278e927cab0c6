package org.sillok.acceptance.browser;

import java.util.Map;

/** Somebody at a browser, with scripts or without: goes to pages, reads them, fills in a form and sends it. */
interface Hand extends AutoCloseable {

    /** Goes to a page. */
    void go(String path);

    /** Where the browser is now: path and query. */
    String where();

    /** What can be read on the page. */
    String text();

    /** Whether the page has a form of that name. */
    boolean offers(String form);

    /**
     * Fills in and sends the form of that name.
     *
     * @param fields by name; what is not named stays as the page has it; of several buttons the one with that name and value
     */
    void send(String form, Map<String, String> fields);

    void signIn(String account, String password);

    @Override
    void close();
}
