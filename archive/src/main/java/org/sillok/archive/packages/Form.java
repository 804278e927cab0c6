package org.sillok.archive.packages;

/** The form of the packages that are written now. What is written otherwise is another form. */
final class Form {

    static final String NUMBER = "1";

    private Form() {}
}
